package dev.hnn.integrators;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hnn.api.dynamics.Hamiltonian;
import dev.hnn.api.integrator.Stepper;
import org.junit.jupiter.api.Test;

/** With fixed-point and the joint form the integrator is the iteration of the paper, sweep by sweep. */
class PaperIterationTest {

    private static final double H = 0.05;
    private static final int STEPS = 500;

    @Test
    void sweepsAndStatesAreThoseOfTheTextbookLoop() {
        PolynomialHamiltonian one = PolynomialHamiltonian.mixedOne();
        assertSameAsTextbook(one, new double[] {0.8, -0.3});
        assertSameAsTextbook(PolynomialHamiltonian.mixedTwo(), new double[] {0.7, -0.4, 0.2, 0.5});
        assertSameAsTextbook(new CountingHamiltonian(new Pendulum()), new double[] {1.5, 0});
    }

    @Test
    void aSeparableHamiltonianCostsThreeGradientsAStep() {
        double[] x0 = {1.5, 0.2}; // with p = 0 the first step would need a sweep less
        CountingHamiltonian pendulum = new CountingHamiltonian(new Pendulum());
        Stepper hidden = Method.FIXED_POINT_JOINT.stepper(pendulum, 0.01);
        Simulation.finalState(hidden, x0, STEPS);
        Stepper known = Method.FIXED_POINT_JOINT.stepper(new Pendulum(), 0.01);
        Simulation.finalState(known, x0, STEPS);

        assertThat(pendulum.gradients()).isEqualTo(3L * STEPS);
        assertThat(hidden.ledger().gradientEvaluations()).isEqualTo(3L * STEPS);
        assertThat(known.ledger().gradientEvaluations()).isEqualTo(3L * STEPS);
    }

    private static void assertSameAsTextbook(Hamiltonian hamiltonian, double[] x0) {
        Stepper stepper = Method.FIXED_POINT_JOINT.stepper(hamiltonian, H);
        stepper.start(x0);
        double[] x = x0.clone();
        double[] actual = new double[x0.length];
        long sweepsBefore = 0;
        for (int step = 0; step < STEPS; step++) {
            stepper.advance();
            stepper.state(actual);
            int sweeps = textbookStep(hamiltonian, x);
            assertThat(stepper.ledger().solverIterations() - sweepsBefore).isEqualTo(sweeps);
            // One step from the same state: the additions are arranged differently, by a few units of round-off.
            assertThat(Simulation.distance(actual, x)).isLessThan(4e-15);
            sweepsBefore = stepper.ledger().solverIterations();
            System.arraycopy(actual, 0, x, 0, x.length);
        }
    }

    /** (q′, p′) ← (q + h H_p(q, p), p − h H_q(q′, p′)) from (q, p) until an update is at most 1e-12 of the state; the sweeps. */
    private static int textbookStep(Hamiltonian hamiltonian, double[] x) {
        int n = x.length / 2;
        double smallEnough = Method.DEFAULT_TOLERANCE * Simulation.distance(x, new double[2 * n]);
        double[] atStart = new double[2 * n];
        hamiltonian.gradient(x, atStart);
        double[] iterate = x.clone();
        double[] gradient = new double[2 * n];
        for (int sweep = 1; ; sweep++) {
            hamiltonian.gradient(iterate, gradient);
            double[] next = new double[2 * n];
            for (int i = 0; i < n; i++) {
                next[i] = x[i] + H * atStart[n + i];
                next[n + i] = x[n + i] - H * gradient[i];
            }
            double update = Simulation.distance(next, iterate);
            iterate = next;
            if (update <= smallEnough) {
                System.arraycopy(iterate, 0, x, 0, 2 * n);
                return sweep;
            }
        }
    }
}
