package dev.hnn.integrators;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hnn.api.integrator.Stepper;
import dev.hnn.integrators.stepping.CompensatedState;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** What the carries are for: on the oscillator q² + p² + hqp is exact, so all of its change is round-off. */
class CompensatedSummationTest {

    private static final double H = 0.01;
    private static final int STEPS = 1_000_000;

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "EULER")
    void roundOffGrowsFarLessThanWithPlainSums(Method method) {
        Stepper stepper = method.stepper(new Oscillator(), H);
        double[] x = {1, 0};
        stepper.start(x);
        double compensated = 0;
        for (int i = 0; i < STEPS; i++) {
            stepper.advance();
            stepper.state(x);
            compensated = Math.max(compensated, Math.abs(invariant(x) - 1));
        }
        double plain = largestChangeWithPlainSums();
        // 8.9e-16 (the formula's own rounding) and 5.5e-14 were seen.
        assertThat(plain).isGreaterThan(10 * compensated);
    }

    @Test
    void theCarryKeepsWhatTheSumLoses() {
        CompensatedState state = new CompensatedState(1);
        state.start(new double[] {1});
        double increment = Math.ulp(1.0) / 8; // alone it would be rounded away
        for (int i = 0; i < 1 << 20; i++) {
            state.add(0, increment);
        }
        assertThat(state.x[0]).isEqualTo(1 + increment * (1 << 20));
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "EULER")
    void theRemainderIsWhatTheStateLost(Method method) {
        Stepper stepper = method.stepper(new Oscillator(), H);
        double[] x = {1, 0.5};
        double[] remainder = {7, 7};
        stepper.start(x);
        stepper.remainder(remainder);
        assertThat(remainder).containsOnly(0);
        BigDecimal initial = invariant(x, remainder);
        double known = 0;
        double rounded = 0;
        for (int i = 0; i < 1_000; i++) {
            stepper.advance();
            stepper.state(x);
            stepper.remainder(remainder);
            assertThat(Math.abs(remainder[0])).isLessThanOrEqualTo(Math.ulp(x[0]) / 2);
            assertThat(Math.abs(remainder[1])).isLessThanOrEqualTo(Math.ulp(x[1]) / 2);
            known = Math.max(known, change(initial, x, remainder));
            rounded = Math.max(rounded, change(initial, x, new double[2]));
        }
        // Increments of size 0.01 are rounded, in the one, and the state itself in the other.
        assertThat(known).isLessThan(1e-16);
        assertThat(rounded).isGreaterThan(3 * known);
    }

    private static double change(BigDecimal initial, double[] x, double[] remainder) {
        return Math.abs(invariant(x, remainder).subtract(initial).doubleValue());
    }

    private static BigDecimal invariant(double[] x, double[] remainder) {
        BigDecimal q = new BigDecimal(x[0]).add(new BigDecimal(remainder[0]));
        BigDecimal p = new BigDecimal(x[1]).add(new BigDecimal(remainder[1]));
        return q.multiply(q)
                .add(p.multiply(p))
                .add(new BigDecimal(H).multiply(q).multiply(p));
    }

    private static double largestChangeWithPlainSums() {
        double q = 1;
        double p = 0;
        double largest = 0;
        for (int i = 0; i < STEPS; i++) {
            q += H * p;
            p -= H * q;
            largest = Math.max(largest, Math.abs(invariant(new double[] {q, p}) - 1));
        }
        return largest;
    }

    private static double invariant(double[] x) {
        return x[0] * x[0] + x[1] * x[1] + H * x[0] * x[1];
    }
}
