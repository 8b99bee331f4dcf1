package dev.hnn.integrators;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hnn.api.integrator.Stepper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** The variational integrator solves scheme (6), and nothing near it. */
class ExactSchemeTest {

    private static final int STEPS = 200;

    /**
     * Round-off of some 1e-16 a step is amplified little over 10 to 20 units of time of a bounded motion; the solver's
     * tolerance is 0, so that nothing else adds to it.
     */
    private static final double TOLERANCE = 1e-13;

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "EULER")
    void trajectoriesAreThoseOfFortyDigitArithmetic(Method method) {
        assertFollows(method, PolynomialHamiltonian.mixedOne(), 0.05, 0.8, -0.3);
        assertFollows(method, PolynomialHamiltonian.mixedOne(), 0.1, -0.4, 0.6);
        assertFollows(method, PolynomialHamiltonian.mixedTwo(), 0.05, 0.7, -0.4, 0.2, 0.5);
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "EULER")
    void negativeStepSizesAreTheSameSchemeBackwards(Method method) {
        assertFollows(method, PolynomialHamiltonian.mixedOne(), -0.05, 0.8, -0.3);
        assertFollows(method, PolynomialHamiltonian.mixedTwo(), -0.05, 0.7, -0.4, 0.2, 0.5);
    }

    private static void assertFollows(Method method, PolynomialHamiltonian hamiltonian, double h, double... x0) {
        Stepper stepper = method.stepper(hamiltonian, h, 0);
        ExactScheme exact = new ExactScheme(hamiltonian, h, x0);
        double[][] states = Simulation.states(stepper, x0, STEPS);
        double largest = 0;
        for (int i = 1; i <= STEPS; i++) {
            exact.advance();
            largest = Math.max(largest, Simulation.distance(exact.state(), states[i]));
        }
        assertThat(largest).isLessThan(TOLERANCE);
        assertThat(stepper.ledger().unconvergedSteps()).isZero();
        assertThat(Simulation.distance(states[0], states[STEPS / 2])).isGreaterThan(0.01);
    }
}
