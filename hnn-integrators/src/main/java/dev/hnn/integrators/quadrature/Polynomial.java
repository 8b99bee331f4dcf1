package dev.hnn.integrators.quadrature;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Arrays;

/** A polynomial with coefficients of 45 digits. Immutable. */
public final class Polynomial {

    /** The precision of all that is computed here. */
    public static final MathContext DIGITS = new MathContext(45);

    private static final BigDecimal SMALL = new BigDecimal("1e-42");
    private static final Polynomial ONE = new Polynomial(BigDecimal.ONE);

    /** That of the highest power last. */
    private final BigDecimal[] coefficients;

    private Polynomial(BigDecimal... coefficients) {
        this.coefficients = coefficients;
    }

    /**
     * The Legendre polynomial, moved to the interval from 0 to 1 and 1 at t = 0: Σₖ (−1)ᵏ (s over k) (s + k over k) tᵏ.
     *
     * @param degree s
     * @return the polynomial
     */
    public static Polynomial legendre(int degree) {
        BigDecimal[] coefficients = new BigDecimal[degree + 1];
        long coefficient = 1;
        for (int k = 0; k <= degree; k++) {
            coefficients[k] = BigDecimal.valueOf(coefficient);
            coefficient = -coefficient * (degree - k) * (degree + k + 1) / ((k + 1L) * (k + 1L));
        }
        return new Polynomial(coefficients);
    }

    /** The Lagrange polynomial that is 1 at a node and 0 at all the others. */
    static Polynomial lagrange(BigDecimal[] nodes, int j) {
        Polynomial product = ONE;
        for (int k = 0; k < nodes.length; k++) {
            if (k != j) {
                product = product.timesRoot(nodes[k], nodes[j].subtract(nodes[k]));
            }
        }
        return product;
    }

    /**
     * The value at t.
     *
     * @param t where
     * @return the value
     */
    public BigDecimal value(BigDecimal t) {
        BigDecimal value = BigDecimal.ZERO;
        for (int k = coefficients.length - 1; k >= 0; k--) {
            value = value.multiply(t, DIGITS).add(coefficients[k], DIGITS);
        }
        return value;
    }

    /** The integral from 0 to t, as a polynomial in t. */
    public Polynomial primitive() {
        BigDecimal[] primitive = new BigDecimal[coefficients.length + 1];
        primitive[0] = BigDecimal.ZERO;
        for (int k = 0; k < coefficients.length; k++) {
            primitive[k + 1] = coefficients[k].divide(BigDecimal.valueOf(k + 1L), DIGITS);
        }
        return new Polynomial(primitive);
    }

    Polynomial derivative() {
        BigDecimal[] derivative = new BigDecimal[coefficients.length - 1];
        for (int k = 1; k < coefficients.length; k++) {
            derivative[k - 1] = coefficients[k].multiply(BigDecimal.valueOf(k), DIGITS);
        }
        return new Polynomial(derivative);
    }

    /** A zero, by Newton's method, which doubles the digits of the estimate at each pass. */
    BigDecimal zero(double estimate) {
        Polynomial derivative = derivative();
        BigDecimal t = new BigDecimal(estimate);
        BigDecimal update;
        do {
            update = value(t).divide(derivative.value(t), DIGITS);
            t = t.subtract(update, DIGITS);
        } while (update.abs().compareTo(SMALL) > 0);
        return t;
    }

    /** The product with (t − root)/divisor. */
    private Polynomial timesRoot(BigDecimal root, BigDecimal divisor) {
        BigDecimal[] product = new BigDecimal[coefficients.length + 1];
        Arrays.fill(product, BigDecimal.ZERO);
        for (int k = 0; k < coefficients.length; k++) {
            BigDecimal scaled = coefficients[k].divide(divisor, DIGITS);
            product[k + 1] = product[k + 1].add(scaled, DIGITS);
            product[k] = product[k].subtract(scaled.multiply(root, DIGITS), DIGITS);
        }
        return new Polynomial(product);
    }
}
