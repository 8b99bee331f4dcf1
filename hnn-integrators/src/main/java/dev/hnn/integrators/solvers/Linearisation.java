package dev.hnn.integrators.solvers;

/** The matrix A = I − φ′(y) of an equation y = φ(y), at a point, as Newton's method needs it. Mutable, for one thread. */
interface Linearisation {

    /**
     * Moves to a point.
     *
     * @param y the point. Not modified.
     * @return whether A there is finite, and regular to working precision, as far as that can be told before a solve
     */
    boolean at(double[] y);

    /**
     * Solves A update = defect.
     *
     * @param defect the right-hand side. Not modified.
     * @param update receives the solution. Modified.
     * @return whether there is one, as far as can be told
     */
    boolean solve(double[] defect, double[] update);

    /** Whether moving costs so much more than solving that the matrix of an earlier point may serve. */
    boolean isWorthKeeping();
}
