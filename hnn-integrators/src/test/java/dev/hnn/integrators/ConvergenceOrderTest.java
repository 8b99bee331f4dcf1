package dev.hnn.integrators;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.hnn.api.dynamics.Hamiltonian;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Order 1, on nonlinear problems: the oscillator flatters some methods. */
class ConvergenceOrderTest {

    /** 1/64 … 1/2048: the next term of the error is h times smaller, which bends the slope by about a hundredth. */
    private static final List<Integer> STEPS = List.of(64, 128, 256, 512, 1024, 2048);

    @ParameterizedTest
    @EnumSource
    void theErrorAtAFixedTimeIsOfFirstOrder(Method method) {
        assertFirstOrder(method, new Pendulum(), 1.5, 0.4);
        assertFirstOrder(method, PolynomialHamiltonian.mixedOne(), 0.8, -0.3);
        assertFirstOrder(method, PolynomialHamiltonian.mixedTwo(), 0.7, -0.4, 0.2, 0.5);
    }

    @ParameterizedTest
    @EnumSource
    void aNegativeStepSizeGoesBackInTime(Method method) {
        Hamiltonian hamiltonian = PolynomialHamiltonian.mixedOne();
        double[] x0 = {0.8, -0.3};
        double[] past = Simulation.flow(hamiltonian, x0, -1, 2_000);
        double[] future = Simulation.flow(hamiltonian, x0, 1, 2_000);
        double[] x = Simulation.finalState(method.stepper(hamiltonian, -0.001), x0, 1_000);
        // First order with a constant near 1; past and future are a thousand times further apart.
        assertThat(Simulation.distance(x, past)).isLessThan(2e-3);
        assertThat(Simulation.distance(x, future)).isGreaterThan(0.5);
    }

    private static void assertFirstOrder(Method method, Hamiltonian hamiltonian, double... x0) {
        double[] exact = Simulation.flow(hamiltonian, x0, 1, 2_000);
        double[] logSize = new double[STEPS.size()];
        double[] logError = new double[STEPS.size()];
        for (int i = 0; i < logSize.length; i++) {
            int steps = STEPS.get(i);
            double[] x = Simulation.finalState(method.stepper(hamiltonian, 1.0 / steps), x0, steps);
            logSize[i] = -Math.log(steps);
            logError[i] = Math.log(Simulation.distance(x, exact));
        }
        assertThat(slope(logSize, logError)).isCloseTo(1, within(0.05));
    }

    private static double slope(double[] x, double[] y) {
        double meanX = 0;
        double meanY = 0;
        for (int i = 0; i < x.length; i++) {
            meanX += x[i] / x.length;
            meanY += y[i] / x.length;
        }
        double covariance = 0;
        double variance = 0;
        for (int i = 0; i < x.length; i++) {
            covariance += (x[i] - meanX) * (y[i] - meanY);
            variance += (x[i] - meanX) * (x[i] - meanX);
        }
        return covariance / variance;
    }
}
