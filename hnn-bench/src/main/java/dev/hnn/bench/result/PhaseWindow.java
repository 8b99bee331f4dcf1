package dev.hnn.bench.result;

import dev.hnn.api.system.Region;
import java.util.List;
import java.util.SplittableRandom;

/**
 * A rectangle of the phase plane.
 *
 * @param lowerQ where q begins
 * @param upperQ where it ends, above that
 * @param lowerP where p begins
 * @param upperP where it ends, above that
 */
public record PhaseWindow(double lowerQ, double upperQ, double lowerP, double upperP) {

    private static final int SAMPLES = 2000;
    private static final double MARGIN = 0.05;

    /**
     * A window that holds a region and some states, with a little room around. The region is only known by its samples;
     * their seed is fixed, so equal regions give equal windows.
     *
     * @param region of dimension 2
     * @param states of length 2 each
     * @return the window
     */
    public static PhaseWindow around(Region region, List<List<Double>> states) {
        Range q = new Range();
        Range p = new Range();
        SplittableRandom random = new SplittableRandom(0);
        double[] x = new double[2];
        for (int i = 0; i < SAMPLES; i++) {
            region.sample(random, x);
            q.add(x[0]);
            p.add(x[1]);
        }
        for (List<Double> state : states) {
            q.add(state.get(0));
            p.add(state.get(1));
        }
        return new PhaseWindow(q.lower(), q.upper(), p.lower(), p.upper());
    }

    /** What values span, widened. Mutable. */
    private static final class Range {

        private double min = Double.POSITIVE_INFINITY;
        private double max = Double.NEGATIVE_INFINITY;

        void add(double value) {
            min = Math.min(min, value);
            max = Math.max(max, value);
        }

        double lower() {
            return min - margin();
        }

        double upper() {
            return max + margin();
        }

        private double margin() {
            return max > min ? MARGIN * (max - min) : 1;
        }
    }
}
