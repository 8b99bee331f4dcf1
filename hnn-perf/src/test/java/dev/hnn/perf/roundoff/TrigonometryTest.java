package dev.hnn.perf.roundoff;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.SplittableRandom;
import org.apache.commons.numbers.core.DD;
import org.junit.jupiter.api.Test;

/** Against Taylor's series in decimal arithmetic of 60 digits, without any reduction of the argument. */
class TrigonometryTest {

    private static final MathContext DIGITS = new MathContext(60);
    private static final BigDecimal SMALL = new BigDecimal("1e-50");
    private static final double TOLERANCE = 1e-31;

    @Test
    void sineAndCosineHaveThirtyDigits() {
        SplittableRandom random = new SplittableRandom(3);
        for (int sample = 0; sample < 1_000; sample++) {
            double high = random.nextDouble(-20, 20);
            assertAccurate(DD.ofSum(high, Math.ulp(high) * random.nextDouble(-0.5, 0.5)));
        }
    }

    @Test
    void soTheyHaveAtTheEndsOfTheReducedRange() {
        for (int eighths = -16; eighths <= 16; eighths++) {
            double x = eighths * Math.PI / 4;
            assertAccurate(DD.of(x));
            assertAccurate(DD.of(Math.nextUp(x)));
            assertAccurate(DD.of(Math.nextDown(x)));
        }
    }

    @Test
    void smallAnglesKeepTheirRelativeAccuracy() {
        for (double x = 1; x > 1e-300; x /= 1024) {
            BigDecimal angle = new BigDecimal(x);
            BigDecimal error = Trigonometry.sine(DD.of(x)).bigDecimalValue().subtract(series(angle, 1));
            assertThat(error.abs()).isLessThanOrEqualTo(angle.multiply(BigDecimal.valueOf(TOLERANCE)));
        }
        assertThat(Trigonometry.sine(DD.ZERO).isZero()).isTrue();
        assertThat(Trigonometry.cosine(DD.ZERO).isOne()).isTrue();
    }

    private static void assertAccurate(DD x) {
        BigDecimal angle = x.bigDecimalValue();
        BigDecimal allowed = BigDecimal.valueOf(TOLERANCE * Math.max(1, Math.abs(x.hi())));
        assertThat(Trigonometry.sine(x)
                        .bigDecimalValue()
                        .subtract(series(angle, 1))
                        .abs())
                .isLessThanOrEqualTo(allowed);
        assertThat(Trigonometry.cosine(x)
                        .bigDecimalValue()
                        .subtract(series(angle, 0))
                        .abs())
                .isLessThanOrEqualTo(allowed);
    }

    /** The terms x^k / k! of alternating sign from k = first, every second one. */
    private static BigDecimal series(BigDecimal x, int first) {
        BigDecimal minusSquare = x.multiply(x, DIGITS).negate();
        BigDecimal term = first == 0 ? BigDecimal.ONE : x;
        BigDecimal sum = BigDecimal.ZERO;
        BigDecimal least = SMALL.multiply(term.abs());
        for (int k = first + 2; term.abs().compareTo(least) > 0; k += 2) {
            sum = sum.add(term);
            term = term.multiply(minusSquare, DIGITS).divide(BigDecimal.valueOf((long) k * (k - 1)), DIGITS);
        }
        return sum;
    }
}
