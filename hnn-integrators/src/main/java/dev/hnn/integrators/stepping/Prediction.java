package dev.hnn.integrators.stepping;

/** Foretells the unknowns of a step from those of the steps before. Mutable, for one thread. */
public interface Prediction {

    /** Forgets all steps. */
    void clear();

    /**
     * Takes in the latest step.
     *
     * @param y its unknowns. Not modified.
     */
    void add(double[] y);

    /**
     * Takes in the latest step, unless it did not converge: then it is no ground for the next one, nor are those before it.
     *
     * @param y its unknowns. Not modified.
     * @param converged whether they solve its equation
     */
    default void settle(double[] y, boolean converged) {
        if (converged) {
            add(y);
        } else {
            clear();
        }
    }

    /**
     * Foretells the next step; where there is nothing to go by, 0.
     *
     * @param y receives its unknowns. Modified.
     */
    void next(double[] y);
}
