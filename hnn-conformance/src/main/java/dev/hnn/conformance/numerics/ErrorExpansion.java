package dev.hnn.conformance.numerics;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A fit of the asymptotic expansion of a method's error, e(h) = hʳ (a + b hᵏ + c h²ᵏ) with vectors a, b and c and one r, to errors
 * of which each counts relative to its size. Signs and directions are kept, so that a coordinate whose error passes through
 * zero, which bends the line of log |e| over log h, does no harm. For each r the vectors are a linear least-squares problem
 * (variable projection: Golub and Pereyra 1973), and what is left is a function of r alone, whose curvature gives r's standard
 * error. Immutable.
 */
public final class ErrorExpansion {

    private static final int TERMS = 3;

    /** How far r may be from the slope of log |e|, and on what grid it is looked for before it is refined. */
    private static final double REACH = 1.5;

    private static final double GRID = 0.05;

    private static final double ACCURACY = 1e-7;

    private static final double DIFFERENCE = 1e-3;

    /**
     * Of the error for the shortest step, at least so much has to be its first term. Otherwise the expansion that begins with the
     * power before, with next to nothing of it, fits nearly as well.
     */
    private static final double LEADING = 0.5;

    private final double[] logSteps;
    private final double[][] relative;
    private final double[] logSizes;
    private final int gap;
    private final double order;
    private final double standardError;

    /**
     * Fits.
     *
     * @param stepSizes h, positive, all different, five at least
     * @param errors e(h), each as long as the state, finite and not zero. Not modified.
     * @param gap k, between the powers of the expansion: 2 for a symmetric method, 1 for others
     */
    public ErrorExpansion(List<Double> stepSizes, List<double[]> errors, int gap) {
        int count = stepSizes.size();
        int dimension = errors.get(0).length;
        this.logSteps = stepSizes.stream().mapToDouble(Math::log).toArray();
        this.logSizes =
                errors.stream().mapToDouble(error -> Math.log(size(error))).toArray();
        this.relative = new double[dimension][count];
        this.gap = gap;
        for (int i = 0; i < dimension; i++) {
            for (int j = 0; j < count; j++) {
                relative[i][j] = errors.get(j)[i] / Math.exp(logSizes[j]);
            }
        }
        this.order = leastResidual();
        double here = residual(order);
        double curvature =
                (residual(order + DIFFERENCE) - 2 * here + residual(order - DIFFERENCE)) / (DIFFERENCE * DIFFERENCE);
        this.standardError = Math.sqrt(here / (dimension * (count - TERMS) - 1) / (curvature / 2));
    }

    /** r; not a number where no expansion fits whose first term leads. */
    public double order() {
        return order;
    }

    /** The standard error of r, if those of the errors are independent and of equal relative size; not a number where r is none. */
    public double standardError() {
        return standardError;
    }

    /**
     * The size of an error.
     *
     * @param error a vector. Not modified.
     * @return its maximum norm, relative to which it counts
     */
    public static double size(double[] error) {
        double size = 0;
        for (double value : error) {
            size = Math.max(size, Math.abs(value));
        }
        return size;
    }

    /** Of the minima of what is left, the least whose first term leads. */
    private double leastResidual() {
        double[] one = new double[logSteps.length];
        Arrays.fill(one, 1);
        double slope = LeastSquares.ofLast(logSizes, one, logSteps).coefficient();
        int reach = (int) Math.round(REACH / GRID);
        double[] residuals = IntStream.rangeClosed(-reach - 1, reach + 1)
                .mapToDouble(k -> residual(slope + k * GRID))
                .toArray();
        double best = Double.NaN;
        for (int k = 1; k < residuals.length - 1; k++) {
            if (residuals[k] <= residuals[k - 1] && residuals[k] <= residuals[k + 1]) {
                double r = slope + (k - reach - 1) * GRID;
                double minimum = goldenSection(r - GRID, r + GRID);
                if (leads(minimum) && !(residual(minimum) >= residual(best))) {
                    best = minimum;
                }
            }
        }
        return best;
    }

    private double goldenSection(double from, double to) {
        double ratio = (Math.sqrt(5) - 1) / 2;
        double low = from;
        double high = to;
        while (high - low > ACCURACY) {
            double left = high - ratio * (high - low);
            double right = low + ratio * (high - low);
            if (residual(left) < residual(right)) {
                high = right;
            } else {
                low = left;
            }
        }
        return (low + high) / 2;
    }

    private boolean leads(double r) {
        int shortest = 0;
        for (int j = 1; j < logSteps.length; j++) {
            shortest = logSteps[j] < logSteps[shortest] ? j : shortest;
        }
        double[][] powers = powers(r);
        double part = 0;
        for (double[] coordinate : relative) {
            double coefficient = LeastSquares.ofLast(coordinate, powers).coefficient();
            part = Math.max(part, Math.abs(coefficient * powers[TERMS - 1][shortest]));
        }
        return part >= LEADING;
    }

    /** The sum of squares that the best a, b and c leave. */
    private double residual(double r) {
        double[][] powers = powers(r);
        double sum = 0;
        for (double[] coordinate : relative) {
            sum += LeastSquares.ofLast(coordinate, powers).residual();
        }
        return sum;
    }

    /** In relation to the size of the error; the leading one comes last. */
    private double[][] powers(double r) {
        double[][] powers = new double[TERMS][logSteps.length];
        for (int term = 0; term < TERMS; term++) {
            for (int j = 0; j < logSteps.length; j++) {
                powers[TERMS - 1 - term][j] = Math.exp((r + term * gap) * logSteps[j] - logSizes[j]);
            }
        }
        return powers;
    }
}
