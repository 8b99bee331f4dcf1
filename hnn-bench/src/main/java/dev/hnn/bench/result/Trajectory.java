package dev.hnn.bench.result;

import java.util.List;

/**
 * The stored points of a trajectory: every so-many-th step, the first and the last.
 *
 * @param points in order of time
 */
public record Trajectory(List<Point> points) {

    /**
     * One stored step.
     *
     * @param time t
     * @param state x = (q, p). Not to be modified.
     * @param energy H(x) of the Hamiltonian that was integrated; NaN if the model has none
     * @param trueEnergy H(x) of the system
     * @param invariants the system's other invariants, in its order. Not to be modified.
     */
    @SuppressWarnings("ArrayRecordComponent") // thousands of points; identity is all that is asked of them
    public record Point(double time, double[] state, double energy, double trueEnergy, double[] invariants) {}

    /** Copies the list. */
    public Trajectory {
        points = List.copyOf(points);
    }

    /** A trajectory without points, of a cell that never ran. */
    public static Trajectory empty() {
        return new Trajectory(List.of());
    }
}
