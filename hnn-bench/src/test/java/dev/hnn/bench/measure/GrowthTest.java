package dev.hnn.bench.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;

class GrowthTest {

    @Test
    void aPowerIsToldFromAnExponential() {
        Growth power = growth(t -> 3e-9 * t * t, 100);
        assertThat(power.exponent()).isCloseTo(2, within(1e-12));
        assertThat(power.rate()).isNaN();
        Growth exponential = growth(t -> 1e-9 * Math.exp(0.07 * t), 100);
        assertThat(exponential.rate()).isCloseTo(0.07, within(1e-12));
        assertThat(exponential.exponent()).isNaN();
    }

    @Test
    void whatDoesNotGrowHasTheExponentZero() {
        assertThat(growth(t -> 0.25, 100).exponent()).isZero();
    }

    @Test
    void theFirstTenthDoesNotCount() {
        assertThat(growth(t -> t < 10 ? 5 : t, 100).exponent()).isCloseTo(1, within(1e-12));
    }

    @Test
    void tooFewErrorsSayNothing() {
        assertThat(growth(t -> t, 8)).isEqualTo(new Growth(Double.NaN, Double.NaN));
        assertThat(growth(t -> 0, 100)).isEqualTo(new Growth(Double.NaN, Double.NaN));
    }

    private static Growth growth(DoubleUnaryOperator error, int count) {
        double[] times = new double[count + 1];
        double[] errors = new double[count + 1];
        for (int k = 0; k <= count; k++) {
            times[k] = k;
            errors[k] = error.applyAsDouble(k);
        }
        return Growth.of(times, errors, count + 1);
    }
}
