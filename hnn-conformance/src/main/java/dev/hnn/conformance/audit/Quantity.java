package dev.hnn.conformance.audit;

/** What is measured. */
public enum Quantity {
    /** The slope of log error over log step size. */
    ORDER("order"),
    /** The largest element of JᵀΩJ − Ω, J being the derivative of one step, in the coordinates in which it is claimed. */
    SYMPLECTIC_DEFECT("symplectic-defect"),
    /** How far a step with h and one with −h lead from where they began. */
    REVERSAL("reversal"),
    /** How much the mean energy moves over a long run. */
    ENERGY_DRIFT("energy-drift"),
    /** How far H is from its initial value at most, over a hundred long steps. */
    ENERGY_CHANGE("energy-change"),
    /** The same of quadratic invariants. */
    INVARIANT_CHANGE("invariant-change"),
    /** The slope of log round-off over log number of steps. */
    ROUND_OFF_GROWTH("round-off-growth"),
    /** Gradient evaluations a step. */
    EVALUATIONS("gradient-evaluations"),
    /** Iterations a solve; whether all of them converged. */
    SOLVER("solver-iterations"),
    /** Whether a run can be repeated to the last bit: 0, or the largest difference. */
    DETERMINISM("determinism");

    private final String title;

    Quantity(String title) {
        this.title = title;
    }

    /** Its name in tables and files, kebab-case. */
    public String title() {
        return title;
    }
}
