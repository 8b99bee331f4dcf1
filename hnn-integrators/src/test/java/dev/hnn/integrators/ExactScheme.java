package dev.hnn.integrators;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Arrays;
import java.util.List;

/**
 * Scheme (6) for a polynomial Hamiltonian in decimal arithmetic of 40 digits: it shares only the coefficients with what
 * it checks.
 */
final class ExactScheme {

    private static final MathContext DIGITS = new MathContext(40);
    private static final BigDecimal SMALL = new BigDecimal("1e-36");
    private static final int SWEEPS = 500;

    private final List<PolynomialHamiltonian.Monomial> monomials;
    private final BigDecimal h;
    private final BigDecimal[] x;

    ExactScheme(PolynomialHamiltonian hamiltonian, double stepSize, double[] x0) {
        this.monomials = hamiltonian.monomials();
        this.h = new BigDecimal(stepSize);
        this.x = Arrays.stream(x0).mapToObj(BigDecimal::new).toArray(BigDecimal[]::new);
    }

    double[] state() {
        return Arrays.stream(x).mapToDouble(BigDecimal::doubleValue).toArray();
    }

    void advance() {
        int n = x.length / 2;
        BigDecimal[] positions = new BigDecimal[n];
        for (int i = 0; i < n; i++) {
            positions[i] = x[i].add(h.multiply(derivative(n + i)), DIGITS);
        }
        BigDecimal[] momenta = Arrays.copyOfRange(x, n, 2 * n);
        System.arraycopy(positions, 0, x, 0, n);
        for (int sweep = 0; sweep < SWEEPS; sweep++) {
            BigDecimal change = BigDecimal.ZERO;
            BigDecimal[] next = new BigDecimal[n];
            for (int i = 0; i < n; i++) {
                next[i] = momenta[i].subtract(h.multiply(derivative(i)), DIGITS);
                change = change.max(next[i].subtract(x[n + i]).abs());
            }
            System.arraycopy(next, 0, x, n, n);
            if (change.compareTo(SMALL) < 0) {
                return;
            }
        }
        throw new IllegalStateException("The reference did not converge: choose a smaller step.");
    }

    private BigDecimal derivative(int variable) {
        BigDecimal sum = BigDecimal.ZERO;
        for (PolynomialHamiltonian.Monomial monomial : monomials) {
            int power = monomial.exponents().get(variable);
            if (power > 0) {
                BigDecimal value = new BigDecimal(monomial.coefficient()).multiply(BigDecimal.valueOf(power));
                for (int i = 0; i < x.length; i++) {
                    int exponent = monomial.exponents().get(i) - (i == variable ? 1 : 0);
                    value = value.multiply(x[i].pow(exponent, DIGITS), DIGITS);
                }
                sum = sum.add(value, DIGITS);
            }
        }
        return sum;
    }
}
