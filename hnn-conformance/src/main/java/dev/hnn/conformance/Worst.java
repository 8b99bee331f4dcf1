package dev.hnn.conformance;

import java.util.Locale;
import java.util.function.Supplier;

/** The worst of many deviations, each measured against a tolerance of its own. Mutable. */
final class Worst {

    private double ratio = -1;
    private double deviation;
    private double tolerance;
    private String place = "";

    /**
     * Takes a deviation into account.
     *
     * @param deviation how far off something is; not a number counts as infinitely far
     * @param tolerance how far it may be
     * @param place where it was measured; asked only if this is the worst so far
     */
    void add(double deviation, double tolerance, Supplier<String> place) {
        double size = Double.isNaN(deviation) ? Double.POSITIVE_INFINITY : Math.abs(deviation);
        // 0 of 0 is exactly right; a tolerance that is not a number allows nothing
        double ratio = size == 0 ? 0 : size <= tolerance ? size / tolerance : 1 + size / Math.max(tolerance, 0);
        if (!(ratio <= this.ratio)) {
            this.ratio = Double.isNaN(ratio) ? Double.POSITIVE_INFINITY : ratio;
            this.deviation = deviation;
            this.tolerance = tolerance;
            this.place = place.get();
        }
    }

    /** Whether something was beyond its tolerance. */
    boolean failed() {
        return ratio > 1;
    }

    /**
     * The outcome.
     *
     * @param quantity what deviates, as the beginning of a sentence
     */
    Outcome outcome(String quantity) {
        if (ratio < 0) {
            return Outcome.failed("nothing could be measured", "");
        }
        String allowed = Double.isNaN(tolerance)
                ? "which cannot be resolved there"
                : String.format(Locale.ROOT, "allowed %.2e", tolerance);
        String measured =
                String.format(Locale.ROOT, "%s is off by %.2e at worst, %s", quantity, Math.abs(deviation), allowed);
        return failed() ? Outcome.failed(measured, place) : Outcome.passed(measured, place);
    }
}
