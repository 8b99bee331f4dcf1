package dev.hnn.bench.measure;

/**
 * The error of an energy along a trajectory, every step counted: eₙ = (H(xₙ) − H(x₀)) / |H(x₀)|, or H(xₙ) itself where
 * H(x₀) = 0. Mutable, for one thread, in constant memory.
 */
public final class EnergyError {

    private double initial = Double.NaN;
    private double scale = Double.NaN;
    private final double stepSize;
    private final long tenth;
    private final long steps;

    private final CompensatedSum sum = new CompensatedSum();
    private final CompensatedSum moment = new CompensatedSum();
    private long count = -1;
    private double max;
    private double maxFirstTenth;
    private double maxLastTenth = Double.NaN;
    private double last;

    /**
     * Makes an error that has seen nothing.
     *
     * @param stepSize h
     * @param steps how many steps there will be
     */
    public EnergyError(double stepSize, long steps) {
        this.stepSize = stepSize;
        this.steps = steps;
        this.tenth = (steps + 9) / 10;
    }

    /**
     * Takes the next value, that of the initial state first.
     *
     * @param energy H(xₙ)
     */
    public void add(double energy) {
        count++;
        if (count == 0) {
            initial = energy;
            scale = initial == 0 ? 1 : Math.abs(initial);
            return;
        }
        double error = (energy - initial) / scale;
        double size = Math.abs(error);
        max = Math.max(max, size);
        if (count <= tenth) {
            maxFirstTenth = Math.max(maxFirstTenth, size);
        }
        if (count > steps - tenth) {
            maxLastTenth = Double.isNaN(maxLastTenth) ? size : Math.max(maxLastTenth, size);
        }
        sum.add(error);
        moment.add(error * count);
        last = size;
    }

    /** The figures so far. */
    public Summary summary() {
        return new Summary(max, last, drift(), maxFirstTenth, maxLastTenth, initial == 0);
    }

    /** The least-squares slope over n = 0 … N of (n h, eₙ), where e₀ = 0: Σ(n − N/2)eₙ / Σ(n − N/2)², over h. */
    private double drift() {
        if (count < 1) {
            return 0;
        }
        double n = count;
        double spread = n * (n + 1) * (n + 2) / 12;
        return (moment.value() - n / 2 * sum.value()) / spread / stepSize;
    }

    /**
     * The figures of an energy error.
     *
     * @param max maxₙ |eₙ|
     * @param last |e_N| at the final step
     * @param drift the least-squares slope of eₙ over t, per unit of time
     * @param maxFirstTenth the largest error over the first tenth of the planned steps
     * @param maxLastTenth the same over the last tenth; NaN if it was not reached
     * @param absolute whether H(x₀) = 0, so that the errors are absolute
     */
    public record Summary(
            double max, double last, double drift, double maxFirstTenth, double maxLastTenth, boolean absolute) {}
}
