package dev.hnn.models.network;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Elementary functions to 50 digits, by their series. */
final class HighPrecision {

    private static final MathContext DIGITS = new MathContext(60);
    private static final BigDecimal TWO = BigDecimal.valueOf(2);
    private static final int DOUBLINGS = 12;
    private static final BigDecimal PI =
            new BigDecimal("3.14159265358979323846264338327950288419716939937510582097494459230781640628620899862803");

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

    static BigDecimal exp(double z) {
        BigDecimal growing = expm1(new BigDecimal(Math.abs(z))).add(BigDecimal.ONE);
        return z < 0 ? BigDecimal.ONE.divide(growing, DIGITS) : growing;
    }

    static BigDecimal tanh(double z) {
        BigDecimal e = expm1(new BigDecimal(z).multiply(TWO));
        return e.divide(e.add(TWO), DIGITS);
    }

    static BigDecimal sin(double z) {
        return sin(new BigDecimal(z));
    }

    static BigDecimal cos(double z) {
        return sin(new BigDecimal(z).add(PI.divide(TWO)));
    }

    private static BigDecimal sin(BigDecimal z) {
        BigDecimal turns = z.divide(PI, DIGITS).setScale(0, RoundingMode.HALF_EVEN);
        BigDecimal x = z.subtract(turns.multiply(PI));
        BigDecimal square = x.multiply(x, DIGITS).negate();
        BigDecimal sum = x;
        BigDecimal term = x;
        for (int k = 2; k <= 60; k += 2) {
            term = term.multiply(square, DIGITS).divide(BigDecimal.valueOf((long) k * (k + 1)), DIGITS);
            sum = sum.add(term, DIGITS);
        }
        return turns.toBigInteger().testBit(0) ? sum.negate() : sum;
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
