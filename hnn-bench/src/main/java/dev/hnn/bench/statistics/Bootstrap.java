package dev.hnn.bench.statistics;

import java.util.SplittableRandom;
import org.apache.commons.statistics.descriptive.Median;

/**
 * The percentile bootstrap of a median (Efron 1979): as many values are drawn from the sample, with replacement, as it has,
 * 2000 times, and the interval holds the middle 95 % of their medians. The draws are the same for every sample of one size,
 * so that the intervals of methods that ran from the same initial states can be compared. From a few values the interval is
 * too narrow: it cannot leave their range.
 */
final class Bootstrap {

    private static final int RESAMPLES = 2000;
    private static final long SEED = 1;

    private Bootstrap() {}

    /**
     * The interval of the median.
     *
     * @param sample at least one value. Not modified.
     * @return the interval
     */
    static Interval ofMedian(double[] sample) {
        SplittableRandom random = new SplittableRandom(SEED);
        double[] drawn = new double[sample.length];
        double[] medians = new double[RESAMPLES];
        for (int k = 0; k < RESAMPLES; k++) {
            for (int i = 0; i < drawn.length; i++) {
                drawn[i] = sample[random.nextInt(sample.length)];
            }
            medians[k] = Median.withDefaults().evaluate(drawn);
        }
        return new Interval(
                Distribution.QUANTILE.evaluate(medians, 0.025), Distribution.QUANTILE.evaluate(medians, 0.975));
    }

    /**
     * An interval.
     *
     * @param low its lower end
     * @param high its upper end
     */
    record Interval(double low, double high) {}
}
