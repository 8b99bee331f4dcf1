package dev.hnn.conformance.problems;

import java.util.Arrays;

/** One term of a polynomial, c · Π xᵢ^eᵢ. Immutable. */
final class Term {

    private final double coefficient;
    private final int[] exponents;

    Term(double coefficient, int... exponents) {
        this.coefficient = coefficient;
        this.exponents = exponents.clone();
    }

    boolean isIn(int from, int to) {
        return Arrays.stream(exponents, 0, from).allMatch(e -> e == 0)
                && Arrays.stream(exponents, to, exponents.length).allMatch(e -> e == 0);
    }

    double value(double[] x) {
        return product(x, -1, -1);
    }

    /** ∂/∂xᵢ */
    double derivative(double[] x, int i) {
        return exponents[i] == 0 ? 0 : exponents[i] * product(x, i, -1);
    }

    /** ∂²/∂xᵢ∂xⱼ */
    double derivative(double[] x, int i, int j) {
        int factor = i == j ? exponents[i] * (exponents[i] - 1) : exponents[i] * exponents[j];
        return factor == 0 ? 0 : factor * product(x, i, j);
    }

    /** The product with the exponents of xᵢ and xⱼ lowered by one each. */
    private double product(double[] x, int i, int j) {
        double value = coefficient;
        for (int k = 0; k < exponents.length; k++) {
            int exponent = exponents[k] - (k == i ? 1 : 0) - (k == j ? 1 : 0);
            for (int e = 0; e < exponent; e++) {
                value *= x[k];
            }
        }
        return value;
    }
}
