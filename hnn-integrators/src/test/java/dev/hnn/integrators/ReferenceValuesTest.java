package dev.hnn.integrators;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import dev.hnn.api.dynamics.Hamiltonian;
import java.math.BigDecimal;
import java.math.MathContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** The exact oscillator from (1, 0), against values that were computed outside this project. */
class ReferenceValuesTest {

    private static final double[] START = {1, 0};
    /** 1e-9 relative, or as far as the published digits go where those are fewer. */
    private static final double RELATIVE_PERCENT = 1e-7;

    private final Hamiltonian oscillator = new Oscillator();

    @Test
    void eulerGivesTheReferenceValues() {
        double[][] fine = Simulation.states(Method.EULER.stepper(oscillator, 0.01), START, 10_000);
        assertThat(Simulation.largestEnergyError(oscillator, fine))
                .isCloseTo(1.71814592683, withinPercentage(RELATIVE_PERCENT));
        assertThat(fine[10_000][0]).isCloseTo(1.41889741828, withinPercentage(RELATIVE_PERCENT));
        assertThat(fine[10_000][1]).isCloseTo(0.839568962759, withinPercentage(RELATIVE_PERCENT));

        double[][] coarse = Simulation.states(Method.EULER.stepper(oscillator, 0.1), START, 1_000);
        // Nine digits are given, so half a unit in the last is 5e-5; the closed form has them all.
        double error = Simulation.largestEnergyError(oscillator, coarse);
        assertThat(error).isCloseTo(20958.1556, within(5e-5));
        assertThat(error).isCloseTo(Math.pow(1.01, 1_000) - 1, withinPercentage(RELATIVE_PERCENT));
        assertFinalState(coarse[1_000], exactEuler(0.1, 1_000));
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "EULER")
    void variationalGivesTheReferenceValues(Method method) {
        double[][] fine = Simulation.states(method.stepper(oscillator, 0.01), START, 10_000);
        assertThat(Simulation.largestEnergyError(oscillator, fine))
                .isCloseTo(0.00502512562736, withinPercentage(RELATIVE_PERCENT));
        assertThat(fine[10_000][0]).isCloseTo(0.859999722389, withinPercentage(RELATIVE_PERCENT));
        assertThat(fine[10_000][1]).isCloseTo(0.506012618789, withinPercentage(RELATIVE_PERCENT));

        double[][] coarse = Simulation.states(method.stepper(oscillator, 0.1), START, 1_000);
        assertThat(Simulation.largestEnergyError(oscillator, coarse))
                .isCloseTo(0.0526310501834, withinPercentage(RELATIVE_PERCENT));
        assertFinalState(coarse[1_000], exactVariational(0.1, 1_000));
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "EULER")
    void variationalKeepsTheInvariantOfTheOscillator(Method method) {
        double h = 0.01;
        double largest = 0;
        for (double[] x : Simulation.states(method.stepper(oscillator, h), START, 10_000)) {
            largest = Math.max(largest, Math.abs(x[0] * x[0] + x[1] * x[1] + h * x[0] * x[1] - 1));
        }
        // Four roundings of numbers near 1 in the formula, as much in the state: a few units of 2.2e-16.
        assertThat(largest).isLessThan(2e-15);
    }

    private static void assertFinalState(double[] actual, double[] expected) {
        assertThat(actual[0]).isCloseTo(expected[0], withinPercentage(RELATIVE_PERCENT));
        assertThat(actual[1]).isCloseTo(expected[1], withinPercentage(RELATIVE_PERCENT));
    }

    private static double[] exactEuler(double stepSize, int steps) {
        MathContext digits = new MathContext(40);
        BigDecimal h = new BigDecimal(stepSize);
        BigDecimal q = BigDecimal.ONE;
        BigDecimal p = BigDecimal.ZERO;
        for (int i = 0; i < steps; i++) {
            BigDecimal before = q;
            q = q.add(h.multiply(p), digits);
            p = p.subtract(h.multiply(before), digits);
        }
        return new double[] {q.doubleValue(), p.doubleValue()};
    }

    private static double[] exactVariational(double stepSize, int steps) {
        MathContext digits = new MathContext(40);
        BigDecimal h = new BigDecimal(stepSize);
        BigDecimal q = BigDecimal.ONE;
        BigDecimal p = BigDecimal.ZERO;
        for (int i = 0; i < steps; i++) {
            q = q.add(h.multiply(p), digits);
            p = p.subtract(h.multiply(q), digits);
        }
        return new double[] {q.doubleValue(), p.doubleValue()};
    }
}
