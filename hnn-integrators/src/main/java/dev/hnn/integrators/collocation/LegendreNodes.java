package dev.hnn.integrators.collocation;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Arrays;

/**
 * The zeros c₁ &lt; … &lt; cₛ of the Legendre polynomial of degree s, moved to the interval from 0 to 1, and the Lagrange
 * polynomials ℓⱼ over them with their integrals, with 40 digits.
 */
public final class LegendreNodes {

    static final MathContext DIGITS = new MathContext(45);
    private static final BigDecimal SMALL = new BigDecimal("1e-42");

    private final BigDecimal[] nodes;

    /** The coefficients of ℓⱼ, that of the highest power last. */
    private final BigDecimal[][] lagrange;

    /**
     * Computes them.
     *
     * @param count s, at least 1
     */
    public LegendreNodes(int count) {
        BigDecimal[] legendre = legendre(count);
        nodes = new BigDecimal[count];
        for (int i = 0; i < count; i++) {
            nodes[i] = zero(legendre, new BigDecimal((1 - Math.cos(Math.PI * (i + 0.75) / (count + 0.5))) / 2));
        }
        lagrange = new BigDecimal[count][];
        for (int j = 0; j < count; j++) {
            lagrange[j] = lagrange(j);
        }
    }

    /**
     * A node.
     *
     * @param i which one, from 0
     * @return cᵢ
     */
    public BigDecimal node(int i) {
        return nodes[i];
    }

    /** ℓⱼ(t) */
    BigDecimal lagrange(int j, BigDecimal t) {
        return value(lagrange[j], t);
    }

    /**
     * A weight.
     *
     * @param j which one, from 0
     * @return bⱼ, the integral of ℓⱼ from 0 to 1
     */
    public BigDecimal weight(int j) {
        return value(primitive(lagrange[j]), BigDecimal.ONE);
    }

    /** aᵢⱼ, the integral of ℓⱼ from 0 to cᵢ. */
    BigDecimal integral(int i, int j) {
        return value(primitive(lagrange[j]), nodes[i]);
    }

    /** Σₖ (−1)ᵏ (s over k) (s + k over k) tᵏ, which is the moved Legendre polynomial but for its sign. */
    private static BigDecimal[] legendre(int degree) {
        BigDecimal[] coefficients = new BigDecimal[degree + 1];
        long coefficient = 1;
        for (int k = 0; k <= degree; k++) {
            coefficients[k] = BigDecimal.valueOf(coefficient);
            coefficient = -coefficient * (degree - k) * (degree + k + 1) / ((k + 1L) * (k + 1L));
        }
        return coefficients;
    }

    /** Newton's method, which doubles the digits of the estimate at each pass. */
    private static BigDecimal zero(BigDecimal[] polynomial, BigDecimal estimate) {
        BigDecimal[] derivative = derivative(polynomial);
        BigDecimal t = estimate;
        BigDecimal update;
        do {
            update = value(polynomial, t).divide(value(derivative, t), DIGITS);
            t = t.subtract(update, DIGITS);
        } while (update.abs().compareTo(SMALL) > 0);
        return t;
    }

    private BigDecimal[] lagrange(int j) {
        BigDecimal[] product = {BigDecimal.ONE};
        for (int k = 0; k < nodes.length; k++) {
            if (k != j) {
                product = timesRoot(product, nodes[k], nodes[j].subtract(nodes[k]));
            }
        }
        return product;
    }

    /** The product of a polynomial with (t − root)/divisor. */
    private static BigDecimal[] timesRoot(BigDecimal[] polynomial, BigDecimal root, BigDecimal divisor) {
        BigDecimal[] product = new BigDecimal[polynomial.length + 1];
        Arrays.fill(product, BigDecimal.ZERO);
        for (int k = 0; k < polynomial.length; k++) {
            BigDecimal scaled = polynomial[k].divide(divisor, DIGITS);
            product[k + 1] = product[k + 1].add(scaled, DIGITS);
            product[k] = product[k].subtract(scaled.multiply(root, DIGITS), DIGITS);
        }
        return product;
    }

    private static BigDecimal[] derivative(BigDecimal[] polynomial) {
        BigDecimal[] derivative = new BigDecimal[polynomial.length - 1];
        for (int k = 1; k < polynomial.length; k++) {
            derivative[k - 1] = polynomial[k].multiply(BigDecimal.valueOf(k), DIGITS);
        }
        return derivative;
    }

    private static BigDecimal[] primitive(BigDecimal[] polynomial) {
        BigDecimal[] primitive = new BigDecimal[polynomial.length + 1];
        primitive[0] = BigDecimal.ZERO;
        for (int k = 0; k < polynomial.length; k++) {
            primitive[k + 1] = polynomial[k].divide(BigDecimal.valueOf(k + 1L), DIGITS);
        }
        return primitive;
    }

    private static BigDecimal value(BigDecimal[] polynomial, BigDecimal t) {
        BigDecimal value = BigDecimal.ZERO;
        for (int k = polynomial.length - 1; k >= 0; k--) {
            value = value.multiply(t, DIGITS).add(polynomial[k], DIGITS);
        }
        return value;
    }
}
