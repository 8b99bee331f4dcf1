package dev.hnn.conformance.numerics;

import dev.hnn.api.dynamics.VectorField;
import java.util.Arrays;

/**
 * The flow of a vector field to nearly full precision: Gragg's modified midpoint rule with 2, 4, … 10 substeps,
 * extrapolated to step size zero, order 10, with a step size that keeps the estimated error of each step below a tolerance
 * (Gragg, Bulirsch, Stoer; Hairer, Nørsett, Wanner, <i>Solving Ordinary Differential Equations I</i>, section II.9). More
 * substeps would take longer steps, and lose a digit: extrapolation multiplies rounding errors, by 13 here and by 119 with 16
 * substeps. Increments are extrapolated and added with compensation, so that what is lost is a few units in the last place of
 * the state. It shares nothing with any integrator. Mutable: for one thread.
 */
public final class ReferenceFlow {

    private static final int ROWS = 5;

    /** After so many steps a flow is given up: it has met a singularity, or its field is not smooth. */
    private static final int MOST_STEPS = 20_000;

    private final VectorField field;
    private final double[] scale;
    private final double tolerance;
    private final double[][] tableau;
    private final double[] before;
    private final double[] carry;
    private final double[] slope;
    private final double[] last;
    private final double[] point;
    private final double[] velocity;

    /**
     * Prepares to follow a flow.
     *
     * @param field the vector field
     * @param scale the size of each coordinate, by which errors are judged; positive. Not modified.
     * @param tolerance the largest error of a step, relative to the scale
     */
    public ReferenceFlow(VectorField field, double[] scale, double tolerance) {
        int dimension = field.dimension();
        this.field = field;
        this.scale = scale.clone();
        this.tolerance = tolerance;
        this.tableau = new double[ROWS][dimension];
        this.before = new double[dimension];
        this.carry = new double[dimension];
        this.slope = new double[dimension];
        this.last = new double[dimension];
        this.point = new double[dimension];
        this.velocity = new double[dimension];
    }

    /**
     * Follows the flow.
     *
     * @param x the state; receives the one at the end. Modified.
     * @param time how long, of either sign
     * @throws ArithmeticException if the flow cannot be followed so far
     */
    public void follow(double[] x, double time) {
        Arrays.fill(carry, 0);
        double done = 0;
        double step = time / 8;
        for (int count = 0; Math.abs(done) < Math.abs(time); count++) {
            if (count >= MOST_STEPS || !(Math.abs(step) > Math.ulp(time))) {
                throw new ArithmeticException(
                        "The flow could not be followed beyond t = " + done + ": its field is singular or not smooth.");
            }
            if (Math.abs(done + step) > Math.abs(time)) {
                step = time - done;
            }
            step = done + step - done; // the one whose sum with done is exact, or the time would gather rounding errors
            double error = attempt(x, step);
            if (error <= 1) {
                add(x, tableau[0]);
                done += step;
            }
            double factor = 0.9 * Math.pow(Math.max(error, 1e-10), -1.0 / (2 * ROWS - 1));
            step *= Double.isFinite(error) ? Math.min(3, Math.max(0.2, factor)) : 0.1;
        }
    }

    /** One extrapolated step into tableau[0]; its estimated error as a multiple of the tolerance. */
    private double attempt(double[] x, double step) {
        field.evaluate(x, slope);
        double error = 0;
        for (int k = 0; k < ROWS; k++) {
            midpoint(x, step, 2 * (k + 1), tableau[k]);
            for (int j = k - 1; j >= 0; j--) { // Aitken–Neville in place: tableau[0] is the most extrapolated
                double ratio = (k + 1.0) / (j + 1.0);
                double denominator = ratio * ratio - 1;
                if (k == ROWS - 1 && j == 0) {
                    System.arraycopy(tableau[1], 0, before, 0, before.length);
                }
                for (int i = 0; i < x.length; i++) {
                    tableau[j][i] = tableau[j + 1][i] + (tableau[j + 1][i] - tableau[j][i]) / denominator;
                }
            }
        }
        for (int i = 0; i < x.length; i++) {
            error = Math.max(error, Math.abs(tableau[0][i] - before[i]) / (tolerance * scale[i]));
        }
        return error;
    }

    /** x += increment, with what rounding takes kept for the next one (Kahan 1965). */
    private void add(double[] x, double[] increment) {
        for (int i = 0; i < x.length; i++) {
            double a = x[i];
            double b = increment[i] + carry[i];
            double sum = a + b;
            double virtual = sum - a;
            carry[i] = (a - (sum - virtual)) + (b - virtual);
            x[i] = sum;
        }
    }

    /**
     * The increment by Gragg's rule with so many substeps, an even number, without the final smoothing, which extrapolation makes
     * idle. Increments, since extrapolation multiplies their rounding errors, which are smaller than those of states.
     */
    private void midpoint(double[] x, double step, int substeps, double[] increment) {
        double h = step / substeps;
        for (int i = 0; i < x.length; i++) {
            last[i] = 0;
            increment[i] = h * slope[i];
        }
        for (int m = 1; m < substeps; m++) {
            for (int i = 0; i < x.length; i++) {
                point[i] = x[i] + (increment[i] + carry[i]);
            }
            field.evaluate(point, velocity);
            for (int i = 0; i < x.length; i++) {
                double next = last[i] + 2 * h * velocity[i];
                last[i] = increment[i];
                increment[i] = next;
            }
        }
    }
}
