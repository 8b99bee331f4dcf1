package dev.hnn.bench.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.management.ThreadMXBean;
import dev.hnn.api.dynamics.Dynamics;
import dev.hnn.api.integrator.Ensemble;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SimulationTest {

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final double[][] START = {{1, 0}};

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "exact | euler",
                "exact | {type: variational, solver: fixed-point}",
                "exact | variational",
                "{type: hnn, evaluations: 20} | euler",
                "{type: hnn, evaluations: 20} | {type: variational, solver: fixed-point}",
                "{type: hnn, evaluations: 20} | variational",
                "{type: hnn, evaluations: 20} | {type: variational, form: reduced}"
            })
    void theSteppingLoopAllocatesNothing(String model, String integrator) throws IOException, InterruptedException {
        Ensemble ensemble =
                Harness.ensemble(integrator, Harness.prepared("pendulum", model).dynamics(), 0.01);
        double[] kept = new double[2];
        Simulation.Observer observer = (step, x) -> {
            kept[0] = x[0];
            return true;
        };
        long few = allocated(ensemble, observer, 1_000);
        long many = allocated(ensemble, observer, 21_000);
        // What a simulation allocates before its loop is the same for both; a byte a step would be 20,000 more.
        assertThat(many - few).isLessThan(2_000);
    }

    @Test
    void theMeasurementOfAllocationsSeesWhatTheLoopAllocates() throws IOException, InterruptedException {
        Ensemble ensemble =
                Harness.ensemble("euler", Harness.prepared("pendulum", "exact").dynamics(), 0.01);
        List<double[]> kept = new ArrayList<>(30_000);
        Simulation.Observer hoarder = (step, x) -> kept.add(x.clone());
        assertThat(allocated(ensemble, hoarder, 21_000) - allocated(ensemble, hoarder, 1_000))
                .isGreaterThan(400_000);
    }

    private static long allocated(Ensemble ensemble, Simulation.Observer observer, long steps)
            throws IOException, InterruptedException {
        new Simulation(ensemble, START, steps).run(List.of(observer)); // loads classes, compiles
        Simulation simulation = new Simulation(ensemble, START, steps);
        long before = THREADS.getCurrentThreadAllocatedBytes();
        simulation.run(List.of(observer));
        return THREADS.getCurrentThreadAllocatedBytes() - before;
    }

    @Test
    void everyStepIsSeenOnceAndInOrder() throws IOException, InterruptedException {
        Ensemble ensemble =
                Harness.ensemble("euler", Harness.prepared("pendulum", "exact").dynamics(), 0.01);
        List<Long> seen = new ArrayList<>();
        Simulation simulation = new Simulation(ensemble, START, 1000);
        simulation.run(List.of((step, x) -> seen.add(step)));
        assertThat(simulation.steps(0)).isEqualTo(1000);
        assertThat(seen).hasSize(1001).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void aStateThatIsNotFiniteEndsIt() throws IOException, InterruptedException {
        // Euler multiplies the oscillator's radius by 100 a step, so doubles end after some 154 of them.
        Ensemble ensemble = Harness.ensemble(
                "euler", Harness.prepared("harmonic-oscillator", "exact").dynamics(), 100);
        List<double[]> seen = new ArrayList<>();
        Simulation simulation = new Simulation(ensemble, START, 1000);
        simulation.run(List.of((step, x) -> seen.add(x.clone())));
        assertThat(simulation.steps(0)).isBetween(150L, 160L);
        assertThat(seen)
                .hasSize((int) simulation.steps(0) + 1)
                .allSatisfy(x -> assertThat(x).doesNotContain(Double.NaN));
    }

    @Test
    void anInterruptedThreadEndsIt() {
        Ensemble ensemble = Harness.ensemble("euler", exact(), 0.01);
        Thread.currentThread().interrupt();
        assertThatThrownBy(() -> new Simulation(ensemble, START, 1000).run(List.of((step, x) -> true)))
                .isInstanceOf(InterruptedException.class);
    }

    private static Dynamics exact() {
        try {
            return Harness.prepared("pendulum", "exact").dynamics();
        } catch (IOException | InterruptedException cause) {
            throw new AssertionError(cause);
        }
    }
}
