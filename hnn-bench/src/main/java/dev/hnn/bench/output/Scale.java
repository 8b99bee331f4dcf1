package dev.hnn.bench.output;

import java.util.List;
import java.util.stream.DoubleStream;

/**
 * The scale of an axis: the values that it shows, from its lower to its upper end, linear or logarithmic.
 *
 * <p>What is drawn is a {@linkplain #position position}: the value over a power of ten, so that the plotting library only
 * meets numbers of ordinary size, or the decimal logarithm of its magnitude, held at the lower end of the axis.
 *
 * @param logarithmic whether positions are logarithms of magnitudes
 * @param exponent of the power of ten that a linear axis is measured in
 * @param lower the position of the lower end
 * @param upper that of the upper end, larger
 */
record Scale(boolean logarithmic, int exponent, double lower, double upper) {

    /** How much larger a trajectory must become than it was at first to call for a logarithmic axis. */
    private static final double BLOW_UP = 100;

    /** The share of the time that tells how large something was when it began to blow up. */
    private static final double START = 0.02;

    /** The smallest span of a linear axis, over the largest magnitude on it: below, one would only see round-off. */
    private static final double SMALLEST_SPAN = 1e-3;

    /** The margin of a linear axis on either side, over its span. */
    private static final double MARGIN = 0.05;

    /** The share of points of a curve that may lie below a logarithmic axis: its zero crossings. */
    private static final double CROSSINGS = 0.02;

    private static final int SMALLEST_PLAIN_EXPONENT = -3;
    private static final int LARGEST_PLAIN_EXPONENT = 4;

    /**
     * The scale for values that oscillate: linear, or logarithmic in their magnitude if they blow up, which is to say that
     * they become a hundred times as large as they were in the first tenth of the time.
     *
     * @param curves the values, in order of time
     */
    static Scale fitting(List<double[]> curves) {
        double early = largest(curves, 0.1);
        double peak = largest(curves, 1);
        if (early > 0 && peak > BLOW_UP * early) {
            double start = largest(curves, START);
            // Half of it leaves room below for what oscillates.
            return decades(Math.log10((start > 0 ? start : early) / 2), Math.log10(peak));
        }
        return linear(curves);
    }

    /**
     * A linear scale.
     *
     * @param curves the values; those that are not finite do not count
     */
    static Scale linear(List<double[]> curves) {
        double peak = largest(curves, 1);
        if (peak == 0) {
            return new Scale(false, 0, -1, 1);
        }
        int exponent = (int) Math.floor(Math.log10(peak));
        if (exponent >= SMALLEST_PLAIN_EXPONENT && exponent <= LARGEST_PLAIN_EXPONENT) {
            exponent = 0;
        }
        int unit = exponent;
        double min = finite(curves).map(value -> value / power(unit)).min().orElseThrow();
        double max = finite(curves).map(value -> value / power(unit)).max().orElseThrow();
        double missing = Math.max(0, SMALLEST_SPAN * (peak / power(unit)) - (max - min)) / 2;
        double margin = MARGIN * (max - min) + missing;
        return new Scale(false, unit, min - margin, max + margin);
    }

    /**
     * A logarithmic scale for magnitudes, down to where only the zero crossings of a curve would be.
     *
     * @param curves the values; those that are zero or not finite do not count
     */
    static Scale logarithmic(List<double[]> curves) {
        double lowest = Double.POSITIVE_INFINITY;
        double highest = Double.NEGATIVE_INFINITY;
        for (double[] curve : curves) {
            double[] positive = finite(List.of(curve))
                    .map(Math::abs)
                    .filter(value -> value > 0)
                    .sorted()
                    .toArray();
            if (positive.length > 0) {
                lowest = Math.min(lowest, positive[(int) (CROSSINGS * positive.length)]);
                highest = Math.max(highest, positive[positive.length - 1]);
            }
        }
        return lowest > highest ? decades(-1, 0) : decades(Math.log10(lowest), Math.log10(highest));
    }

    /**
     * A logarithmic scale from the smallest to the largest value, for an axis of times.
     *
     * @param curves the values, positive, of more than one size
     */
    static Scale decades(List<double[]> curves) {
        double least = finite(curves).min().orElseThrow();
        double most = finite(curves).max().orElseThrow();
        return new Scale(true, 0, Math.log10(least), Math.log10(most));
    }

    private static Scale decades(double lower, double upper) {
        double floor = Math.floor(lower);
        return new Scale(true, 0, floor, Math.max(upper + MARGIN * (upper - floor), floor + 1));
    }

    /** Of two linear scales, the one that holds both; they are in the same unit. */
    Scale union(Scale other) {
        return new Scale(false, exponent, Math.min(lower, other.lower), Math.max(upper, other.upper));
    }

    /** The largest magnitude on a linear axis. */
    double reach() {
        return Math.max(Math.abs(lower), Math.abs(upper));
    }

    /**
     * Where a value is drawn.
     *
     * @param value any double
     * @return NaN if it is not drawn
     */
    double position(double value) {
        if (!Double.isFinite(value)) {
            return Double.NaN;
        }
        if (!logarithmic) {
            return value / power(exponent);
        }
        return value == 0 ? Double.NaN : Math.max(lower, Math.log10(Math.abs(value)));
    }

    private static double largest(List<double[]> curves, double share) {
        double largest = 0;
        for (double[] curve : curves) {
            int count = (int) Math.ceil(share * curve.length);
            for (int i = 0; i < count; i++) {
                if (Double.isFinite(curve[i])) {
                    largest = Math.max(largest, Math.abs(curve[i]));
                }
            }
        }
        return largest;
    }

    private static DoubleStream finite(List<double[]> curves) {
        return curves.stream().flatMapToDouble(DoubleStream::of).filter(Double::isFinite);
    }

    private static double power(int exponent) {
        return Math.pow(10, exponent);
    }
}
