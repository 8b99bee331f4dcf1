package dev.hnn.bench.measure;

import java.util.SplittableRandom;

/**
 * The least-squares slope of equally spaced values, with an error that holds although they oscillate.
 *
 * <p>The textbook's standard error takes the residuals rₖ for independent. Those of an energy that oscillates are not, and a
 * bounded energy is then found to drift, significantly. Means over blocks do not mend that: if a block is nearly a whole
 * number of periods, all that is left in the means is a slow wave that looks like a drift, and nothing beside it by which to
 * judge it. So the error here is the self-normalised one of Kiefer, Vogelsang and Bunzel (2000), for a trend as in Bunzel and
 * Vogelsang (2005): it is measured by the partial sums of the very terms that make up the slope b = Σ(k − N/2)eₖ / Q,
 *
 * <pre>  Sₙ = Σ_{k ≤ n} (k − N/2) rₖ,   σ = (2 · meanₙ Sₙ²)^½ / Q,   Q = Σ(k − N/2)²,</pre>
 *
 * <p>and needs no block length or bandwidth. For stationary residuals, however they are correlated, |b| stays below {@value
 * #CRITICAL}·σ with the probability 0.95 in the limit of many values. For a pure oscillation over many periods |b| ≤ √12·σ,
 * whatever its period and its phases.
 *
 * <p>The mean of Sₙ² is that over at most 1024 values of n, one drawn from each stretch of the run, so that no period is in
 * step with them; thus the memory is constant. Mutable, for one thread; takes a value without allocation.
 */
final class Drift {

    /** The 95th percentile of |b|/σ without a drift: by 200,000 draws of 1000 independent normal values. */
    static final double CRITICAL = 5.79;

    private static final int MOST_POINTS = 1024;

    private final double spacing;
    private final long values;
    private final int stretches;
    private final SplittableRandom random = new SplittableRandom(1);

    private final long[] at;
    private final double[] sums;
    private final double[] moments;
    private int points;
    private long next;

    private final CompensatedSum sum = new CompensatedSum();
    private final CompensatedSum moment = new CompensatedSum();
    private long count;

    /**
     * Makes a drift that has seen nothing.
     *
     * @param spacing the time between two values
     * @param values how many there will be, if all goes well
     */
    Drift(double spacing, long values) {
        this.spacing = spacing;
        this.values = values;
        this.stretches = (int) Math.min(values, MOST_POINTS);
        this.at = new long[stretches];
        this.sums = new double[stretches];
        this.moments = new double[stretches];
        this.next = drawn(0);
    }

    /** Takes the next value; what is beyond the number that was announced does not count. */
    void add(double value) {
        if (count == values) {
            return;
        }
        sum.add(value);
        moment.add(value * count);
        if (count == next) {
            at[points] = count;
            sums[points] = sum.value();
            moments[points] = moment.value();
            points++;
            next = points < stretches ? drawn(points) : -1;
        }
        count++;
    }

    private long drawn(int stretch) {
        return random.nextLong(stretch * values / stretches, (stretch + 1) * values / stretches);
    }

    /** The slope and its error so far. */
    Summary summary() {
        if (count < 3 || points == 0) {
            return new Summary(Double.NaN, Double.NaN);
        }
        double n = count - 1.0;
        double spread = n * (n + 1) * (n + 2) / 12;
        double mean = sum.value() / count;
        double slope = (moment.value() - n / 2 * sum.value()) / spread;
        double squares = 0;
        for (int i = 0; i < points; i++) {
            double partial = partialSum(i, n / 2, mean, slope);
            squares += partial * partial;
        }
        double error = Math.sqrt(2 * squares / points) / spread;
        return new Summary(slope / spacing, CRITICAL * error / spacing);
    }

    /** Sₙ: the terms of the values, less those of the line that was fitted, which are sums of (k − N/2) and of its square. */
    private double partialSum(int point, double centre, double mean, double slope) {
        double n = at[point];
        double first = (n + 1) * (n / 2 - centre);
        double second = (n + 1) * (n * (2 * n + 1) / 6 - centre * n + centre * centre);
        return moments[point] - centre * sums[point] - mean * first - slope * second;
    }

    /**
     * A slope with its error.
     *
     * @param slope by least squares, per unit of time; NaN for fewer than three values
     * @param error half the width of its confidence interval at 95 %; NaN likewise
     */
    record Summary(double slope, double error) {

        /** The slope in units of its error: between −1 and 1 no drift is seen. */
        double ratio() {
            return slope / error;
        }
    }
}
