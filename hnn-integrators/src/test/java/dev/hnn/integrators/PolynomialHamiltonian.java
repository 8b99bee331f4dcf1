package dev.hnn.integrators;

import dev.hnn.api.dynamics.Hamiltonian;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/** H(x) = Σ cₖ Πᵢ xᵢ^eₖᵢ, x = (q, p). With mixed terms it is not separable. */
public final class PolynomialHamiltonian implements Hamiltonian {

    /** One term: a coefficient, and the exponents of q₁ … qₙ, p₁ … pₙ. */
    record Monomial(double coefficient, List<Integer> exponents) {}

    private final int n;
    private final List<Monomial> monomials;
    private final double[] coefficients;
    private final int[][] exponents;

    PolynomialHamiltonian(int degreesOfFreedom, List<Monomial> monomials) {
        this.n = degreesOfFreedom;
        this.monomials = List.copyOf(monomials);
        this.coefficients =
                monomials.stream().mapToDouble(Monomial::coefficient).toArray();
        this.exponents = monomials.stream()
                .map(m -> m.exponents().stream().mapToInt(Integer::intValue).toArray())
                .toArray(int[][]::new);
    }

    /** H = (q² + p²)/2 + 0.2qp + 0.15q²p² + 0.12q²p + 0.1p³: mixed terms, and no symmetry that hides an error. */
    public static PolynomialHamiltonian mixedOne() {
        return new PolynomialHamiltonian(
                1,
                List.of(
                        term(0.5, 2, 0),
                        term(0.5, 0, 2),
                        term(0.2, 1, 1),
                        term(0.15, 2, 2),
                        term(0.12, 2, 1),
                        term(0.1, 0, 3)));
    }

    /** Two coupled oscillators with mixed terms across and within the degrees of freedom. */
    public static PolynomialHamiltonian mixedTwo() {
        return new PolynomialHamiltonian(
                2,
                List.of(
                        term(0.5, 2, 0, 0, 0),
                        term(0.7, 0, 2, 0, 0),
                        term(0.5, 0, 0, 2, 0),
                        term(0.6, 0, 0, 0, 2),
                        term(0.2, 1, 0, 0, 1),
                        term(-0.15, 0, 1, 1, 0),
                        term(0.1, 2, 0, 2, 0),
                        term(0.08, 1, 1, 1, 0),
                        term(0.05, 0, 2, 1, 1)));
    }

    /** H = qp + q²: ∂²H/∂p² = 0, so that p cannot be found from the velocity. */
    public static PolynomialHamiltonian notRegular() {
        return new PolynomialHamiltonian(1, List.of(term(1, 1, 1), term(1, 2, 0)));
    }

    /** A positive definite quadratic form plus random quadratic, cubic and quartic terms, mixed ones among them. */
    public static PolynomialHamiltonian random(RandomGenerator random, int degreesOfFreedom) {
        int dimension = 2 * degreesOfFreedom;
        List<Monomial> monomials = new ArrayList<>();
        for (int i = 0; i < dimension; i++) {
            monomials.add(randomTerm(0.5 + random.nextDouble(), dimension, List.of(i, i)));
        }
        monomials.add(randomTerm(0.2, dimension, List.of(0, degreesOfFreedom)));
        for (int k = 0; k < 6; k++) {
            List<Integer> factors = new ArrayList<>();
            for (int f = 0; f < 2 + k % 3; f++) {
                factors.add(random.nextInt(dimension));
            }
            monomials.add(randomTerm(0.2 * (random.nextDouble() - 0.5), dimension, factors));
        }
        return new PolynomialHamiltonian(degreesOfFreedom, monomials);
    }

    private static Monomial randomTerm(double coefficient, int dimension, List<Integer> factors) {
        List<Integer> exponents = new ArrayList<>();
        for (int i = 0; i < dimension; i++) {
            int variable = i;
            exponents.add((int) factors.stream().filter(f -> f == variable).count());
        }
        return new Monomial(coefficient, exponents);
    }

    static Monomial term(double coefficient, Integer... exponents) {
        return new Monomial(coefficient, List.of(exponents));
    }

    List<Monomial> monomials() {
        return monomials;
    }

    @Override
    public int degreesOfFreedom() {
        return n;
    }

    @Override
    public double energy(double[] x) {
        double sum = 0;
        for (int k = 0; k < coefficients.length; k++) {
            sum += derivative(k, x, -1, -1);
        }
        return sum;
    }

    @Override
    public double gradient(double[] x, double[] gradient) {
        for (int i = 0; i < 2 * n; i++) {
            double sum = 0;
            for (int k = 0; k < coefficients.length; k++) {
                sum += derivative(k, x, i, -1);
            }
            gradient[i] = sum;
        }
        return energy(x);
    }

    @Override
    public void hessianVector(double[] x, double[] v, double[] product) {
        for (int i = 0; i < 2 * n; i++) {
            double sum = 0;
            for (int j = 0; j < 2 * n; j++) {
                if (v[j] != 0) {
                    for (int k = 0; k < coefficients.length; k++) {
                        sum += v[j] * derivative(k, x, i, j);
                    }
                }
            }
            product[i] = sum;
        }
    }

    /** Monomial k, derived by variables a and b; −1 for not derived. */
    private double derivative(int k, double[] x, int a, int b) {
        double value = coefficients[k];
        for (int i = 0; i < x.length; i++) {
            int exponent = exponents[k][i];
            if (i == a) {
                value *= exponent;
                exponent--;
            }
            if (i == b) {
                value *= exponent;
                exponent--;
            }
            for (int e = 0; e < exponent; e++) {
                value *= x[i];
            }
        }
        return value;
    }
}
