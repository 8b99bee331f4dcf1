package dev.hnn.systems;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.hnn.api.dynamics.Hamiltonian;
import dev.hnn.api.system.ExactSolution;

/** What the exact flow of a system must do, whatever the state it starts from. */
final class ExactFlowContract {

    /** A hundred roundings of values of order 1 to 40, amplified by the flow's shear. */
    private static final double ROUND_OFF = 1e-11;

    private static final double STEP = 1e-4;

    private final Hamiltonian hamiltonian;
    private final ExactSolution flow;

    ExactFlowContract(Hamiltonian hamiltonian, ExactSolution flow) {
        this.hamiltonian = hamiltonian;
        this.flow = flow;
    }

    void holdsFrom(double[] x0, double time) {
        startsAtItsInitialState(x0);
        double[] x = state(x0, time);
        assertThat(hamiltonian.energy(x)).isCloseTo(hamiltonian.energy(x0), within(ROUND_OFF));
        assertThat(state(state(x0, 0.4 * time), 0.6 * time)).containsExactly(x, within(ROUND_OFF));
        assertThat(state(x, -time)).containsExactly(x0, within(ROUND_OFF));
        solvesTheEquation(x0, time);
        agreesWithNumericalIntegration(x0, time);
    }

    private void startsAtItsInitialState(double[] x0) {
        assertThat(state(x0, 0)).containsExactly(x0, within(ROUND_OFF));
    }

    /** The fourth-order central difference of the flow in time; its rounding error is ε·|x|/STEP, up to 1e-10. */
    private void solvesTheEquation(double[] x0, double time) {
        double[] near = difference(x0, time, STEP);
        double[] far = difference(x0, time, 2 * STEP);
        double[] dx = new double[2];
        hamiltonian.evaluate(state(x0, time), dx);
        for (int j = 0; j < 2; j++) {
            assertThat((4 * near[j] - far[j]) / 3).isCloseTo(dx[j], within(1e-9));
        }
    }

    private double[] difference(double[] x0, double time, double step) {
        double[] ahead = state(x0, time + step);
        double[] behind = state(x0, time - step);
        return new double[] {(ahead[0] - behind[0]) / (2 * step), (ahead[1] - behind[1]) / (2 * step)};
    }

    /** Ten times the largest error that was seen, which is the numerical integration's. */
    private void agreesWithNumericalIntegration(double[] x0, double time) {
        double[] numerical = new double[2];
        new ReferenceFlow(hamiltonian).state(x0, time, numerical);
        assertThat(state(x0, time)).containsExactly(numerical, within(1e-9));
    }

    private double[] state(double[] x0, double time) {
        double[] x = new double[2];
        flow.state(x0, time, x);
        return x;
    }
}
