package dev.hnn.bench.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hnn.api.dynamics.Hamiltonian;
import dev.hnn.api.integrator.Ensemble;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The learned oscillator of the paper's experiment over a million steps. */
class LearnedOscillatorTest {

    private static final double H = 0.01;
    private static final int STEPS = 1_000_000;

    @ParameterizedTest
    @ValueSource(strings = {"{type: variational, solver: fixed-point}", "variational"})
    void theEnergyDoesNotDrift(String integrator) throws IOException, InterruptedException {
        var model = Harness.prepared("harmonic-oscillator", "{type: hnn, seed: 1}");
        Hamiltonian hamiltonian = (Hamiltonian) model.dynamics();
        Ensemble ensemble = Harness.ensemble(integrator, model.dynamics(), H);
        LongRun run = new LongRun(hamiltonian);
        new Simulation(ensemble, new double[][] {{1, 0}}, STEPS).run(List.of(run));

        assertThat(ensemble.ledger(0).unconvergedSteps()).isZero();
        assertThat(run.maxLastTenth).isLessThanOrEqualTo(1.05 * run.maxFirstTenth);
        double first = run.modifiedFirstTenth / (STEPS / 10);
        double last = run.modifiedLastTenth / (STEPS / 10);
        assertThat(Math.abs(last - first) / Math.abs(first)).isLessThanOrEqualTo(1e-8);
    }

    /** Sums over a tenth of the run are of terms of one size, so plain ones lose at most 1e-16 √N of a term. */
    private static final class LongRun implements Simulation.Observer {

        private final Hamiltonian hamiltonian;
        private final double[] gradient = new double[2];
        private double initial;
        private double maxFirstTenth;
        private double maxLastTenth;
        private double modifiedFirstTenth;
        private double modifiedLastTenth;

        LongRun(Hamiltonian hamiltonian) {
            this.hamiltonian = hamiltonian;
        }

        @Override
        public boolean state(long step, double[] x) {
            double energy = hamiltonian.gradient(x, gradient);
            double modified = energy + H / 2 * gradient[0] * gradient[1];
            if (step == 0) {
                initial = energy;
            } else if (step <= STEPS / 10) {
                maxFirstTenth = Math.max(maxFirstTenth, Math.abs(energy - initial));
                modifiedFirstTenth += modified;
            } else if (step > STEPS - STEPS / 10) {
                maxLastTenth = Math.max(maxLastTenth, Math.abs(energy - initial));
                modifiedLastTenth += modified;
            }
            return true;
        }
    }
}
