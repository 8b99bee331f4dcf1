package dev.hnn.integrators;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hnn.api.integrator.Stepper;
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
