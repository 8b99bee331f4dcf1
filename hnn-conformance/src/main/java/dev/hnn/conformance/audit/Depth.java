package dev.hnn.conformance.audit;

/**
 * How long to measure.
 *
 * @param driftSteps steps of the long run on a Hamiltonian in closed form, at least {@value #WINDOWS} times a thousand or so
 * @param learnedDriftSteps the same on a learned one, whose gradient costs more
 * @param roundOffSteps steps over which round-off grows, at least 10,000
 * @param roundOffStarts trajectories for its root mean square
 */
public record Depth(int driftSteps, int learnedDriftSteps, int roundOffSteps, int roundOffStarts) {

    /** Into how many windows the long run is cut. */
    static final int WINDOWS = 20;

    /** For claims that are published. */
    public static final Depth FULL = new Depth(1_000_000, 100_000, 316_228, 16);

    /** For a look in between: the same claims, and coarser figures. */
    public static final Depth QUICK = new Depth(20_000, 10_000, 10_000, 12);
}
