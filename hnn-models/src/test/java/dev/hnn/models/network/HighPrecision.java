package dev.hnn.models.network;

import java.math.BigDecimal;
import java.math.MathContext;

/** Elementary functions to 50 digits, by their series. */
final class HighPrecision {

    private static final MathContext DIGITS = new MathContext(60);
    private static final BigDecimal TWO = BigDecimal.valueOf(2);
    private static final int DOUBLINGS = 12;

    private HighPrecision() {}

    /** exp(x) − 1, with all digits for small x too. */
    static BigDecimal expm1(BigDecimal x) {
        BigDecimal r = x.divide(BigDecimal.valueOf(1L << DOUBLINGS), DIGITS);
        BigDecimal sum = r;
        BigDecimal term = r;
        for (int k = 2; k <= 30; k++) {
            term = term.multiply(r, DIGITS).divide(BigDecimal.valueOf(k), DIGITS);
            sum = sum.add(term, DIGITS);
        }
        for (int k = 0; k < DOUBLINGS; k++) {
            sum = sum.multiply(sum.add(TWO), DIGITS);
        }
        return sum;
    }

    static BigDecimal tanh(double z) {
        BigDecimal e = expm1(new BigDecimal(z).multiply(TWO));
        return e.divide(e.add(TWO), DIGITS);
    }

    static BigDecimal sin(double z) {
        BigDecimal x = new BigDecimal(z);
        BigDecimal square = x.multiply(x, DIGITS).negate();
        BigDecimal sum = x;
        BigDecimal term = x;
        for (int k = 2; k <= 160; k += 2) {
            term = term.multiply(square, DIGITS).divide(BigDecimal.valueOf((long) k * (k + 1)), DIGITS);
            sum = sum.add(term, DIGITS);
        }
        return sum;
    }

    /** The distance of a number from the true value, in units of the number's last place. */
    static double ulps(double computed, BigDecimal truth) {
        return new BigDecimal(computed)
                .subtract(truth)
                .divide(new BigDecimal(Math.ulp(computed)), DIGITS)
                .abs()
                .doubleValue();
    }
}
