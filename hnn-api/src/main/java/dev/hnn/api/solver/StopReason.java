package dev.hnn.api.solver;

/** Why an iteration ended. */
public enum StopReason {
    /** The last update was within the tolerance. */
    TOLERANCE(true),
    /** Updates stopped shrinking at the level of round-off: no better answer is to be had in double precision. */
    ROUND_OFF(true),
    /** The maximal number of iterations was reached first. */
    ITERATION_LIMIT(false),
    /** The Jacobian matrix of y − φ(y) was singular to working precision. */
    SINGULAR_JACOBIAN(false),
    /** An iterate was infinite or not a number. */
    NOT_FINITE(false);

    private final boolean converged;

    StopReason(boolean converged) {
        this.converged = converged;
    }

    /** Whether the returned iterate solves the equation as well as was asked, or as double precision allows. */
    public boolean converged() {
        return converged;
    }
}
