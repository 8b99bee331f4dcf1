package dev.hnn.conformance.numerics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class CentralDifferencesTest {

    @Test
    void theDerivativeIsKnownToElevenDigitsAndItsErrorToo() {
        for (double x = -3; x <= 3; x += 0.37) {
            double at = x;
            CentralDifferences slope = CentralDifferences.of(
                    (s, out) -> {
                        out[0] = Math.exp(at + s);
                        out[1] = Math.sin(at + s) + 1000;
                    },
                    2,
                    0.125);
            // Round-off: 2⁻⁵³ of the value over a step that is 1/8 to 1/1024.
            assertThat(slope.value(0)).isCloseTo(Math.exp(x), within(1e-12 * Math.exp(x)));
            assertThat(slope.value(1)).isCloseTo(Math.cos(x), within(1e-10));
            // What the checks allow: ten times the estimate and the round-off.
            assertThat(Math.abs(slope.value(0) - Math.exp(x))).isLessThan(10 * slope.error(0) + 1e-12 * Math.exp(x));
            assertThat(Math.abs(slope.value(1) - Math.cos(x))).isLessThan(10 * slope.error(1) + 1e-10);
        }
    }

    @Test
    void theEstimateTellsThatTheCurveIsNotSmooth() {
        CentralDifferences root = CentralDifferences.of((s, out) -> out[0] = Math.cbrt(s), 1, 0.125);
        CentralDifferences pole = CentralDifferences.of((s, out) -> out[0] = 1 / (s + 0.001), 1, 0.125);
        assertThat(root.error(0)).isGreaterThan(1);
        assertThat(pole.error(0)).isGreaterThan(100);
    }

    @Test
    void whereNothingIsFiniteNothingIsKnown() {
        CentralDifferences nothing = CentralDifferences.of((s, out) -> out[0] = Double.NaN, 1, 0.125);
        assertThat(nothing.value(0)).isNaN();
        assertThat(nothing.error(0)).isInfinite();
    }
}
