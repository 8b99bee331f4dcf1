package dev.hnn.models.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SoftplusTest {

    private static final MathContext DIGITS = new MathContext(60);

    @SuppressWarnings("ArrayRecordComponent") // nobody compares two of them
    private record Values(double[] value, double[] slope, double[] curvature) {}

    private static Values evaluate(double... z) {
        Values values = new Values(new double[z.length], new double[z.length], new double[z.length]);
        Softplus.evaluate(z, values.value, values.slope, z.length);
        Softplus.curvature(z, values.curvature, z.length);
        return values;
    }

    @Test
    void isWithinSixUlpWithItsDerivatives() {
        SplittableRandom random = new SplittableRandom(1);
        double[] z = Stream.of(
                        random.doubles(1500, -2, 2),
                        random.doubles(800, -40, 40),
                        random.doubles(400, -700, 700),
                        random.doubles(300, -50, 0).map(u -> Math.scalb(1.7, (int) u)))
                .flatMapToDouble(part -> part)
                .toArray();
        Values values = evaluate(z);
        BigDecimal one = BigDecimal.ONE;
        for (int i = 0; i < z.length; i++) {
            BigDecimal e = HighPrecision.exp(z[i]);
            // ln cannot be had from a short series; but if v = ln(1 + e) + d, then exp(v) = (1 + e)(1 + d).
            BigDecimal d = HighPrecision.expm1(new BigDecimal(values.value[i]))
                    .subtract(e)
                    .divide(e.add(one), DIGITS);
            assertThat(d.doubleValue()).as("softplus %s", z[i]).isCloseTo(0, within(6 * Math.ulp(values.value[i])));
            BigDecimal sigmoid = e.divide(e.add(one), DIGITS);
            assertThat(HighPrecision.ulps(values.slope[i], sigmoid))
                    .as("slope at %s", z[i])
                    .isLessThanOrEqualTo(6);
            BigDecimal second = sigmoid.divide(e.add(one), DIGITS);
            assertThat(HighPrecision.ulps(values.curvature[i], second))
                    .as("curvature at %s", z[i])
                    .isLessThanOrEqualTo(6);
        }
    }

    @Test
    void risesOverTheWholeRangeAndSoDoesItsSlope() {
        double[] z =
                new SplittableRandom(2).doubles(200_000, -750, 750).sorted().toArray();
        Values values = evaluate(z);
        assertThat(values.value).isSorted();
        assertThat(values.slope).isSorted();
        double[] close =
                new SplittableRandom(3).doubles(200_000, -40, 40).sorted().toArray();
        Values closeValues = evaluate(close);
        assertThat(closeValues.value).isSorted();
        assertThat(closeValues.slope).isSorted();
    }

    @Test
    void isRightAtSpecialValues() {
        double ln2 = Math.log(2);
        Values zero = evaluate(0.0, -0.0, Double.MIN_VALUE, -Double.MIN_VALUE);
        assertThat(zero.value).containsOnly(ln2);
        assertThat(zero.slope).containsOnly(0.5);
        assertThat(zero.curvature).containsOnly(0.25);
        Values far = evaluate(Double.POSITIVE_INFINITY, 1e300, 745, Double.NEGATIVE_INFINITY, -1e300, -745);
        assertThat(far.value).containsExactly(Double.POSITIVE_INFINITY, 1e300, 745, 0, 0, Double.MIN_VALUE);
        assertThat(far.slope).containsExactly(1, 1, 1, 0, 0, Double.MIN_VALUE);
        assertThat(far.curvature).containsExactly(0, 0, Double.MIN_VALUE, 0, 0, Double.MIN_VALUE);
        Values none = evaluate(Double.NaN, Double.longBitsToDouble(0xfff8000000000001L));
        assertThat(none.value).containsOnly(Double.NaN);
        assertThat(none.slope).containsOnly(Double.NaN);
        assertThat(none.curvature).containsOnly(Double.NaN);
    }

    @Test
    void dependsOnNothingButTheElement() {
        double[] z = new SplittableRandom(4).doubles(1000, -30, 30).toArray();
        Values together = evaluate(z);
        for (int i = 0; i < z.length; i++) {
            Values alone = evaluate(z[i]);
            assertThat(alone.value).containsExactly(together.value[i]);
            assertThat(alone.slope).containsExactly(together.slope[i]);
            assertThat(alone.curvature).containsExactly(together.curvature[i]);
        }
    }
}
