package dev.hnn.conformance.numerics;

import dev.hnn.api.dynamics.VectorField;

/**
 * The flow of a vector field to nearly full precision: Gragg's modified midpoint rule with 2, 4, … 16 substeps,
 * extrapolated to step size zero, order 16, with a step size that keeps the estimated error of each step below a tolerance
 * (Gragg, Bulirsch, Stoer; Hairer, Nørsett, Wanner, <i>Solving Ordinary Differential Equations I</i>, section II.9). It
 * shares nothing with any integrator. Mutable: for one thread.
 */
public final class ReferenceFlow {

    private static final int ROWS = 8;

    /** After so many steps a flow is given up: it has met a singularity, or its field is not smooth. */
    private static final int MOST_STEPS = 20_000;

    private final VectorField field;
    private final double[] scale;
    private final double tolerance;
    private final double[][] tableau;
    private final double[] before;
    private final double[] slope;
    private final double[] last;
    private final double[] point;

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
        this.slope = new double[dimension];
        this.last = new double[dimension];
        this.point = new double[dimension];
    }

    /**
     * Follows the flow.
     *
     * @param x the state; receives the one at the end. Modified.
     * @param time how long, of either sign
     * @throws ArithmeticException if the flow cannot be followed so far
     */
    public void follow(double[] x, double time) {
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
            double error = attempt(x, step);
            if (error <= 1) {
                System.arraycopy(tableau[0], 0, x, 0, x.length);
                done = step == time - done ? time : done + step;
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

    /** Gragg's rule with so many substeps, an even number, without the final smoothing, which extrapolation makes idle. */
    private void midpoint(double[] x, double step, int substeps, double[] out) {
        double h = step / substeps;
        System.arraycopy(x, 0, last, 0, x.length);
        for (int i = 0; i < x.length; i++) {
            out[i] = x[i] + h * slope[i];
        }
        for (int m = 1; m < substeps; m++) {
            field.evaluate(out, point);
            for (int i = 0; i < x.length; i++) {
                double next = last[i] + 2 * h * point[i];
                last[i] = out[i];
                out[i] = next;
            }
        }
    }
}
