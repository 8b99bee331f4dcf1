package dev.hnn.api.system;

import java.util.random.RandomGenerator;

/** The region of all x with lowerᵢ ≤ xᵢ ≤ upperᵢ. */
public final class Box implements Region {

    private final double[] lower;
    private final double[] upper;

    /**
     * Makes a box.
     *
     * @param lower the lower bounds, finite. Copied.
     * @param upper the upper bounds, finite, each above its lower bound. Copied.
     * @throws IllegalArgumentException if the bounds are not of one length, or not as said
     */
    public Box(double[] lower, double[] upper) {
        if (lower.length != upper.length) {
            throw new IllegalArgumentException("A box needs as many upper bounds as lower ones, not " + upper.length
                    + " and " + lower.length + ".");
        }
        for (int i = 0; i < lower.length; i++) {
            if (!(Double.isFinite(lower[i]) && Double.isFinite(upper[i]) && lower[i] < upper[i])) {
                throw new IllegalArgumentException("Bounds " + i + " of a box must be finite and ascending, not "
                        + lower[i] + " and " + upper[i] + ".");
            }
        }
        this.lower = lower.clone();
        this.upper = upper.clone();
    }

    @Override
    public int dimension() {
        return lower.length;
    }

    @Override
    public boolean contains(double[] x) {
        for (int i = 0; i < lower.length; i++) {
            if (!(x[i] >= lower[i] && x[i] <= upper[i])) {
                return false;
            }
        }
        return true;
    }

    @Override
    public void sample(RandomGenerator random, double[] x) {
        for (int i = 0; i < lower.length; i++) {
            x[i] = lower[i] + (upper[i] - lower[i]) * random.nextDouble();
        }
    }
}
