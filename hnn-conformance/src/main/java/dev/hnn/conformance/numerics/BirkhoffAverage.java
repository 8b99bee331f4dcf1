package dev.hnn.conformance.numerics;

/**
 * The average of a sequence with the weights exp(−1/(t(1 − t))), 0 &lt; t &lt; 1, which vanish at both ends with all their
 * derivatives. Of an oscillating sequence a plain average knows the mean to one part in its length; this one, where the
 * oscillation is quasi-periodic, to more digits than any power of the length (Das, Saiki, Sander, Yorke 2017). So a drift is
 * seen that is far smaller than the oscillation. Mutable.
 */
public final class BirkhoffAverage {

    private final long length;
    private long count;
    private double sum;
    private double weights;

    /**
     * Begins an average.
     *
     * @param length how many values there will be
     */
    public BirkhoffAverage(long length) {
        this.length = length;
    }

    /**
     * Takes the next value.
     *
     * @param value the value
     */
    public void add(double value) {
        count++;
        double t = count / (length + 1.0);
        double weight = Math.exp(-1 / (t * (1 - t)));
        sum += weight * value;
        weights += weight;
    }

    /** The average of what was added. */
    public double value() {
        return sum / weights;
    }
}
