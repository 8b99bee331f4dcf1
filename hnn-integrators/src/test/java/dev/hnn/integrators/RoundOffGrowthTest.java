package dev.hnn.integrators;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hnn.api.dynamics.Hamiltonian;
import java.math.BigDecimal;
import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Brouwer's law: round-off without a bias grows like √N. Measured on the oscillator, whose q² + p² + hqp scheme (6) keeps
 * exactly, as the root mean square over 30 starts, of the state with its carry and evaluated without rounding.
 */
class RoundOffGrowthTest {

    private static final double H = 0.01;
    private static final int STARTS = 30;
    private static final int[] STEPS = {1_000, 3_000, 10_000, 30_000, 100_000};

    @ParameterizedTest
    @EnumSource(names = {"FIXED_POINT_JOINT", "NEWTON_JOINT", "FIXED_POINT_REDUCED"})
    void roundOffGrowsNoFasterThanTheSquareRootOfTheSteps(Method method) {
        double[] squares = new double[STEPS.length];
        SplittableRandom random = new SplittableRandom(7);
        for (int start = 0; start < STARTS; start++) {
            double[] x0 = {random.nextDouble(-1, 1), random.nextDouble(-1, 1)};
            CompensatedStepper stepper = (CompensatedStepper) method.stepper((Hamiltonian) new Oscillator(), H);
            stepper.start(x0);
            BigDecimal initial = invariant(stepper.state);
            int taken = 0;
            for (int k = 0; k < STEPS.length; k++) {
                for (; taken < STEPS[k]; taken++) {
                    stepper.advance();
                }
                double error = invariant(stepper.state).subtract(initial).doubleValue();
                squares[k] += error * error / STARTS;
            }
        }
        // √N has the slope 1/2; from 30 starts it scatters by some 0.1. A bias would show as 1.
        assertThat(slope(squares)).isLessThanOrEqualTo(0.65);
        // 1.2e-16 was seen: a step rounds increments, which are h times the state, and hardly its sums.
        assertThat(Math.sqrt(squares[STEPS.length - 1])).isLessThan(1e-15);
    }

    private static BigDecimal invariant(CompensatedState state) {
        BigDecimal q = new BigDecimal(state.x[0]).add(new BigDecimal(state.carry[0]));
        BigDecimal p = new BigDecimal(state.x[1]).add(new BigDecimal(state.carry[1]));
        return q.multiply(q)
                .add(p.multiply(p))
                .add(new BigDecimal(H).multiply(q).multiply(p));
    }

    /** Of log RMS over log N, by least squares. */
    private static double slope(double[] squares) {
        double meanX = 0;
        double meanY = 0;
        for (int k = 0; k < STEPS.length; k++) {
            meanX += Math.log(STEPS[k]) / STEPS.length;
            meanY += Math.log(squares[k]) / 2 / STEPS.length;
        }
        double covariance = 0;
        double variance = 0;
        for (int k = 0; k < STEPS.length; k++) {
            double x = Math.log(STEPS[k]) - meanX;
            covariance += x * (Math.log(squares[k]) / 2 - meanY);
            variance += x * x;
        }
        return covariance / variance;
    }
}
