package dev.hnn.models.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class TanhTest {

    private static double[] tanh(double... z) {
        double[] value = new double[z.length];
        Tanh.evaluate(z, value, z.length);
        return value;
    }

    @Test
    void isWithinSixUlpOverTheWholeRange() {
        SplittableRandom random = new SplittableRandom(1);
        double[] z = random.doubles(6000)
                // one third each: where it bends, near 0 on a logarithmic scale, where it saturates
                .map(u -> u < 1.0 / 3
                        ? 9 * u
                        : u < 2.0 / 3 ? Math.scalb(3 * u, (int) (-1500 * (u - 1.0 / 3))) : 60 * u - 40)
                .toArray();
        double[] value = tanh(z);
        double worst = 0;
        for (int i = 0; i < z.length; i++) {
            worst = Math.max(worst, HighPrecision.ulps(value[i], HighPrecision.tanh(z[i])));
        }
        assertThat(worst).isLessThanOrEqualTo(6);
    }

    @Test
    void isOddToTheLastBit() {
        double[] z = new SplittableRandom(2).doubles(4000, 0, 25).toArray();
        double[] negative = Arrays.stream(z).map(x -> -x).toArray();
        assertThat(Arrays.stream(tanh(negative)).map(x -> -x).toArray()).containsExactly(tanh(z));
    }

    @Test
    void isMonotoneAndNeverAboveOne() {
        double[] value =
                tanh(new SplittableRandom(3).doubles(200_000, -20, 20).sorted().toArray());
        for (int i = 1; i < value.length; i++) {
            assertThat(value[i]).isGreaterThanOrEqualTo(value[i - 1]).isLessThanOrEqualTo(1);
        }
    }

    @Test
    void isMonotoneWhereItReachesOne() {
        double[] z = new double[20_000];
        z[0] = 18.71497387511;
        for (int i = 1; i < z.length; i++) {
            z[i] = Math.nextUp(z[i - 1]);
        }
        double[] value = tanh(z);
        assertThat(value[0]).isLessThan(1);
        assertThat(value[value.length - 1]).isEqualTo(1);
        assertThat(value).isSorted();
    }

    @Test
    void isRightAtSpecialValues() {
        double[] z = {
            0.0,
            -0.0,
            Double.MIN_VALUE,
            -Double.MIN_VALUE,
            3e-310,
            -Math.nextDown(Double.MIN_NORMAL),
            Double.MIN_NORMAL,
            1e-300
        };
        // For |z| < 1e-8 the nearest number to tanh z is z itself; compared by bits, so that −0 differs from 0.
        assertThat(bits(tanh(z))).containsExactly(bits(z));
        assertThat(tanh(Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, Double.NaN, 1e300, -20))
                .containsExactly(1, -1, Double.NaN, 1, -1);
    }

    @Test
    void dependsOnNothingButTheElement() {
        double[] z = new SplittableRandom(4).doubles(1000, -3, 3).toArray();
        double[] together = tanh(z);
        for (int i = 0; i < z.length; i++) {
            assertThat(tanh(z[i])).containsExactly(together[i]);
        }
    }

    private static long[] bits(double[] values) {
        return Arrays.stream(values).mapToLong(Double::doubleToRawLongBits).toArray();
    }
}
