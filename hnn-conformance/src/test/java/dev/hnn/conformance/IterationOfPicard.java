package dev.hnn.conformance;

import dev.hnn.api.solver.ImplicitEquation;
import dev.hnn.api.solver.Iteration;
import dev.hnn.api.solver.StopReason;

/** Fixed-point iteration in a few lines: sound, and open for what is not. */
class IterationOfPicard implements Iteration {

    static final int MOST_ITERATIONS = 200;
    private static final double TOLERANCE = 1e-13;
    private static final double ROUND_OFF = 1e-8;

    final ImplicitEquation equation;
    int iterations;
    double residual;
    double smallest;
    StopReason reason = StopReason.ITERATION_LIMIT;

    IterationOfPicard(ImplicitEquation equation) {
        this.equation = equation;
    }

    @Override
    public ImplicitEquation equation() {
        return equation;
    }

    @Override
    public void begin(double[] y) {
        equation.start(y);
        iterations = 0;
        smallest = Double.POSITIVE_INFINITY;
        reason = StopReason.ITERATION_LIMIT;
    }

    @Override
    public boolean update(double[] y, double[] image) {
        iterations++;
        residual = 0;
        double size = equation.scale();
        for (int i = 0; i < y.length; i++) {
            residual = Math.max(residual, Math.abs(image[i] - y[i]));
            y[i] = image[i];
            size = Math.max(size, Math.abs(y[i]));
        }
        boolean shrinks = residual < smallest;
        smallest = Math.min(smallest, residual);
        if (!Double.isFinite(residual)) {
            return end(StopReason.NOT_FINITE);
        }
        if (residual <= TOLERANCE * size) {
            return end(StopReason.TOLERANCE);
        }
        if (!shrinks && residual <= ROUND_OFF * size) {
            return end(StopReason.ROUND_OFF);
        }
        return iterations < MOST_ITERATIONS;
    }

    boolean end(StopReason why) {
        reason = why;
        return false;
    }

    @Override
    public void reset() {
        // Nothing is kept from one solve to the next.
    }

    @Override
    public int iterations() {
        return iterations;
    }

    @Override
    public double residual() {
        return residual;
    }

    @Override
    public StopReason stopReason() {
        return reason;
    }
}
