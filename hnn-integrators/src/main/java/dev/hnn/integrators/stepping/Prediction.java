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
     * Foretells the next step; where there is nothing to go by, 0.
     *
     * @param y receives its unknowns. Modified.
     */
    void next(double[] y);
}
