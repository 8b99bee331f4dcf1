package dev.hnn.models.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

class SineTest {

    @SuppressWarnings("ArrayRecordComponent") // nobody compares two of them
    private record Values(double[] sine, double[] cosine) {}

    private static Values evaluate(double... z) {
        Values values = new Values(new double[z.length], new double[z.length]);
        Sine.evaluate(z, values.sine, values.cosine, z.length);
        return values;
    }

    private static void assertWithinTwoUlp(double[] z) {
        Values values = evaluate(z);
        for (int i = 0; i < z.length; i++) {
            assertThat(HighPrecision.ulps(values.sine[i], HighPrecision.sin(z[i])))
                    .as("sin %s", z[i])
                    .isLessThanOrEqualTo(2);
            assertThat(HighPrecision.ulps(values.cosine[i], HighPrecision.cos(z[i])))
                    .as("cos %s", z[i])
                    .isLessThanOrEqualTo(2);
        }
    }

    @Test
    void isWithinTwoUlpOverTheWholeRange() {
        SplittableRandom random = new SplittableRandom(1);
        assertWithinTwoUlp(random.doubles(1500, -10, 10).toArray());
        assertWithinTwoUlp(random.doubles(1000, -1.1e6, 1.1e6).toArray());
        assertWithinTwoUlp(random.doubles(500, -1e15, 1e15).toArray());
        assertWithinTwoUlp(
                random.doubles(500, -40, 0).map(u -> Math.scalb(1.3, (int) u)).toArray());
    }

    @Test
    void isWithinTwoUlpBesideTheMultiplesOfAQuarterTurn() {
        // Where sine or cosine vanishes all of its digits come from those of π that a double does not have.
        assertWithinTwoUlp(new SplittableRandom(2)
                .ints(800, 1, 600_000)
                .mapToDouble(k -> k * (Math.PI / 2))
                .flatMap(z -> DoubleStream.of(z, Math.nextUp(z), -z))
                .toArray());
        assertWithinTwoUlp(new double[] {Math.PI, Math.PI / 2, Math.PI / 4, Math.nextDown(Math.PI / 4), 1e6, 1000001});
    }

    @Test
    void theSineIsOddAndTheCosineEvenToTheLastBit() {
        double[] z = new SplittableRandom(3).doubles(4000, 0, 1000).toArray();
        Values there = evaluate(z);
        Values here = evaluate(Arrays.stream(z).map(x -> -x).toArray());
        assertThat(Arrays.stream(here.sine).map(x -> -x).toArray()).containsExactly(there.sine);
        assertThat(here.cosine).containsExactly(there.cosine);
    }

    @Test
    void isMonotoneBetweenItsExtrema() {
        double[] z = new SplittableRandom(4)
                .doubles(200_000, -Math.PI / 2, Math.PI / 2)
                .sorted()
                .toArray();
        assertThat(evaluate(z).sine).isSorted();
    }

    @Test
    void isRightAtSpecialValues() {
        double[] small = {0.0, -0.0, Double.MIN_VALUE, -Double.MIN_VALUE, 3e-310, Double.MIN_NORMAL, -1e-300, 1e-9};
        Values values = evaluate(small);
        // For |z| < 1e-8 the nearest number to sin z is z itself; compared by bits, so that −0 differs from 0.
        assertThat(bits(values.sine)).containsExactly(bits(small));
        assertThat(values.cosine).containsOnly(1);
        Values none = evaluate(Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, Double.NaN);
        assertThat(none.sine).containsOnly(Double.NaN);
        assertThat(none.cosine).containsOnly(Double.NaN);
    }

    @Test
    void dependsOnNothingButTheElement() {
        double[] z = new SplittableRandom(5).doubles(1000, -30, 30).toArray();
        Values together = evaluate(z);
        for (int i = 0; i < z.length; i++) {
            Values alone = evaluate(z[i]);
            assertThat(alone.sine).containsExactly(together.sine[i]);
            assertThat(alone.cosine).containsExactly(together.cosine[i]);
        }
    }

    private static long[] bits(double[] values) {
        return Arrays.stream(values).mapToLong(Double::doubleToRawLongBits).toArray();
    }
}
