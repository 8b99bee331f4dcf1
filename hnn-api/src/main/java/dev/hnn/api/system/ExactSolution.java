package dev.hnn.api.system;

/** The flow φₜ of a system in closed form. Thread-safe. */
@FunctionalInterface
public interface ExactSolution {

    /**
     * Follows the flow.
     *
     * @param x0 the initial state (q, p), of length 2n. Not modified.
     * @param time t, of either sign
     * @param x receives φₜ(x0), of length 2n; not the same array as {@code x0}. Modified.
     */
    void state(double[] x0, double time, double[] x);
}
