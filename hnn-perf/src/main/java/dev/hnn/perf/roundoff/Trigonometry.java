package dev.hnn.perf.roundoff;

import java.math.BigDecimal;
import java.math.MathContext;
import org.apache.commons.numbers.core.DD;

/**
 * Sine and cosine in double-double arithmetic: the argument is reduced to at most π/4 by multiples of π/2, and Taylor's
 * polynomial taken there. The error is at most 1e-31 · max(1, |x|), as is tested for |x| ≤ 20.
 */
final class Trigonometry {

    private static final DD HALF_PI = DD.from(new BigDecimal("1.5707963267948966192313216916397514420985846996876"));

    // (π/4)^29 / 29! is 1e-34.
    private static final int DEGREE = 28;
    private static final DD[] INVERSE_FACTORIALS = inverseFactorials();

    private Trigonometry() {}

    private static DD[] inverseFactorials() {
        DD[] inverses = new DD[DEGREE + 1];
        BigDecimal factorial = BigDecimal.ONE;
        for (int k = 0; k < inverses.length; k++) {
            factorial = factorial.multiply(BigDecimal.valueOf(Math.max(1, k)));
            inverses[k] = DD.from(BigDecimal.ONE.divide(factorial, MathContext.DECIMAL128));
        }
        return inverses;
    }

    static DD sine(DD x) {
        return sine(x, 0);
    }

    static DD cosine(DD x) {
        return sine(x, 1);
    }

    /** sin(x + quarters · π/2). */
    private static DD sine(DD x, int quarters) {
        long multiple = Math.round(x.hi() / HALF_PI.hi());
        DD r = x.subtract(HALF_PI.multiply((double) multiple));
        return switch ((int) (multiple + quarters) & 3) {
            case 0 -> odd(r);
            case 1 -> even(r);
            case 2 -> odd(r).negate();
            default -> even(r).negate();
        };
    }

    /** Taylor's polynomial of sine. */
    private static DD odd(DD r) {
        return alternating(r.square(), DEGREE - 1).multiply(r);
    }

    /** Taylor's polynomial of cosine. */
    private static DD even(DD r) {
        return alternating(r.square(), DEGREE);
    }

    /** Every second term of Taylor's polynomial from the given one downwards, by Horner's rule in −r². */
    private static DD alternating(DD square, int degree) {
        DD minus = square.negate();
        DD sum = INVERSE_FACTORIALS[degree];
        for (int k = degree - 2; k >= 0; k -= 2) {
            sum = sum.multiply(minus).add(INVERSE_FACTORIALS[k]);
        }
        return sum;
    }
}
