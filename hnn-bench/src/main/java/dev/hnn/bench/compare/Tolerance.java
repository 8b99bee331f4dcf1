package dev.hnn.bench.compare;

import dev.hnn.bench.measure.Better;

/**
 * How far two figures may be apart and still be the same: b is larger than a if b &gt; a (1 + relative) + absolute.
 *
 * @param relative to the smaller one
 * @param absolute in the unit of the figure
 */
public record Tolerance(double relative, double absolute) {

    Verdict judge(double before, double after, Better better) {
        // Infinite differences of infinite figures are none.
        if (Double.compare(before, after) == 0) {
            return Verdict.SAME;
        }
        return switch (better) {
            case LOWER -> growth(Math.abs(before), Math.abs(after));
            case HIGHER -> growth(after, before);
            case NEITHER ->
                Math.abs(after - before) > relative * Math.min(Math.abs(before), Math.abs(after)) + absolute
                        ? Verdict.CHANGED
                        : Verdict.SAME;
        };
    }

    /** What it means to go from a to b where small is good. */
    private Verdict growth(double a, double b) {
        if (isLarger(b, a)) {
            return Verdict.WORSE;
        }
        return isLarger(a, b) ? Verdict.BETTER : Verdict.SAME;
    }

    private boolean isLarger(double a, double b) {
        return a > b + relative * Math.abs(b) + absolute;
    }
}
