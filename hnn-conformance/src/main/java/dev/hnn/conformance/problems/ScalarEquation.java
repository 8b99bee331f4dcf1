package dev.hnn.conformance.problems;

import dev.hnn.api.solver.ImplicitEquation;
import java.util.List;
import java.util.function.DoubleUnaryOperator;

/**
 * An equation in one unknown, started from 0.3.
 *
 * @param formula the equation, for the reader
 * @param map φ
 * @param derivative φ′
 */
public record ScalarEquation(String formula, DoubleUnaryOperator map, DoubleUnaryOperator derivative)
        implements ImplicitEquation {

    /** Equations that fixed-point iteration cannot solve; some have no solution at all. */
    public static List<ScalarEquation> notContractive() {
        return List.of(
                new ScalarEquation("y = y + 1, without a solution", y -> y + 1, y -> 1),
                new ScalarEquation("y = y² + 1, without a solution", y -> y * y + 1, y -> 2 * y),
                new ScalarEquation("y = exp(y) + 1, without a solution", y -> StrictMath.exp(y) + 1, StrictMath::exp),
                new ScalarEquation("y = 1 − y, a cycle", y -> 1 - y, y -> -1),
                new ScalarEquation("y = 3y + 1, growth", y -> 3 * y + 1, y -> 3),
                new ScalarEquation("y = −1.3y + 1e-9, growth of small updates", y -> -1.3 * y + 1e-9, y -> -1.3),
                new ScalarEquation("y = 3.9y(1 − y), chaos", y -> 3.9 * y * (1 - y), y -> 3.9 * (1 - 2 * y)));
    }

    /** Equations whose right-hand side is infinite or not a number, at once or somewhere on the way. */
    public static List<ScalarEquation> notFinite() {
        return List.of(
                new ScalarEquation("y = NaN", y -> Double.NaN, y -> 0),
                new ScalarEquation("y = ∞", y -> Double.POSITIVE_INFINITY, y -> 0),
                new ScalarEquation("y = −∞, φ′ = NaN", y -> Double.NEGATIVE_INFINITY, y -> Double.NaN),
                new ScalarEquation(
                        "y = 0.5y + 1 up to y = 1, then NaN", y -> y > 1 ? Double.NaN : 0.5 * y + 1, y -> 0.5));
    }

    @Override
    public int dimension() {
        return 1;
    }

    @Override
    public void start(double[] y) {
        y[0] = 0.3;
    }

    @Override
    public void map(double[] y, double[] image) {
        image[0] = map.applyAsDouble(y[0]);
    }

    @Override
    public void jacobianVector(double[] y, double[] v, double[] product) {
        product[0] = derivative.applyAsDouble(y[0]) * v[0];
    }

    @Override
    public String toString() {
        return formula;
    }
}
