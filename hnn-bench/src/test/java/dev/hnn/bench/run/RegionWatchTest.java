package dev.hnn.bench.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hnn.api.dynamics.Dynamics;
import dev.hnn.api.model.PreparedModel;
import dev.hnn.api.model.TrainingReport;
import dev.hnn.api.system.PhysicalSystem;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RegionWatchTest {

    /** Its region is the disc of radius 2. */
    private static final PhysicalSystem SYSTEM =
            Harness.reader().system("harmonic-oscillator", "system").component();

    @Test
    void theFirstExitOfATrainedModelIsTold() {
        RegionWatch watch = new RegionWatch(SYSTEM.region(), trained());
        watch.see(0, new double[] {1, 1});
        watch.see(1, new double[] {0, 2});
        assertThat(watch.sentence(0.5)).isEmpty();
        watch.see(2, new double[] {1.5, 1.5});
        watch.see(3, new double[] {1, 1});
        watch.see(4, new double[] {3, 3});
        assertThat(watch.sentence(0.5))
                .hasValue(
                        "The trajectory leaves the region in which the model was trained at t = 1.0; what comes after is a"
                                + " guess.");
    }

    /** As doubles, 92 · 0.2 = 18.400000000000002. */
    @Test
    void theTimeIsThatOfTheStepSizeAsItWasWritten() {
        RegionWatch watch = new RegionWatch(SYSTEM.region(), trained());
        watch.see(0, new double[] {1, 1});
        watch.see(92, new double[] {3, 3});
        assertThat(watch.sentence(0.2).orElseThrow()).contains(" at t = 18.4;");
    }

    @Test
    void soIsAStartOutsideOfIt() {
        RegionWatch watch = new RegionWatch(SYSTEM.region(), trained());
        watch.see(0, new double[] {3, 0});
        assertThat(watch.sentence(0.5).orElseThrow())
                .startsWith("The trajectory starts outside of the region in which the model was trained;");
    }

    @Test
    void aModelThatWasNotTrainedHasNoRegion() {
        RegionWatch watch = new RegionWatch(SYSTEM.region(), SYSTEM::hamiltonian);
        watch.see(0, new double[] {30, 0});
        assertThat(watch.sentence(0.5)).isEmpty();
    }

    static PreparedModel trained() {
        return new PreparedModel() {
            @Override
            public Dynamics dynamics() {
                return SYSTEM.hamiltonian();
            }

            @Override
            public Optional<TrainingReport> training() {
                return Optional.of(new TrainingReport(0, 0, 1, false));
            }
        };
    }
}
