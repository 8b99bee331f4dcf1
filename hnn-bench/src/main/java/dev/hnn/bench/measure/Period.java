package dev.hnn.bench.measure;

import dev.hnn.api.dynamics.VectorField;
import java.util.OptionalDouble;

/** The exact period of a motion around a centre in the plane. */
final class Period {

    private static final int PIECES = 32;
    private static final int MOST_REFINEMENTS = 20;

    private Period() {}

    /**
     * Follows the exact motion once round.
     *
     * @param field the dynamics, of dimension 2
     * @param reference its exact motion, at t = 0
     * @param centre the centre. Not modified.
     * @param x0 the first point. Not modified.
     * @param guess of the period
     * @return the period; empty if it has not come round after four times the guess
     */
    static OptionalDouble of(VectorField field, Reference reference, double[] centre, double[] x0, double guess) {
        Revolutions revolutions = new Revolutions(centre, x0);
        double piece = guess / PIECES;
        try {
            for (int k = 1; k <= 4 * PIECES; k++) {
                double[] x = reference.at(k * piece);
                if (revolutions.passes(x)) {
                    return OptionalDouble.of(refined(field, reference, revolutions, k * piece));
                }
            }
        } catch (ArithmeticException beyond) {
            return OptionalDouble.empty(); // it has met a singularity
        }
        return OptionalDouble.empty();
    }

    /** Newton's method for the time at which the ray is crossed, from one that is at most a piece too late. */
    private static double refined(VectorField field, Reference reference, Revolutions revolutions, double after) {
        double[] slope = new double[2];
        double time = after;
        double last = Double.POSITIVE_INFINITY;
        for (int k = 0; k < MOST_REFINEMENTS; k++) {
            double[] x = reference.at(time);
            revolutions.passes(x);
            field.evaluate(x, slope);
            double correction = revolutions.offset() / revolutions.offsetRate(slope);
            if (!(Math.abs(correction) < last)) {
                return time; // round-off
            }
            last = Math.abs(correction);
            time -= correction;
        }
        return time;
    }
}
