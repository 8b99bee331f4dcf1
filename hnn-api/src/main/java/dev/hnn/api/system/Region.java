package dev.hnn.api.system;

import java.util.random.RandomGenerator;

/** A bounded set of states, from which one can draw with uniform density. Immutable and thread-safe. */
public interface Region {

    /** The length of a state. */
    int dimension();

    /**
     * Whether a state lies in the region, its boundary included.
     *
     * @param x the state. Not modified.
     * @return false also where {@code x} is not finite
     */
    boolean contains(double[] x);

    /**
     * Draws a state with uniform density.
     *
     * @param random the only source of randomness: equal seeds give equal states
     * @param x receives the state. Modified.
     */
    void sample(RandomGenerator random, double[] x);
}
