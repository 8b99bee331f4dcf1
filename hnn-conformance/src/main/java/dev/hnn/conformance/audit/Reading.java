package dev.hnn.conformance.audit;

import dev.hnn.conformance.Verdict;
import java.util.List;
import java.util.Objects;

/**
 * A quantity as it was measured.
 *
 * @param quantity which one
 * @param claimed what the integrator claims of it, as a short formula such as "≤ 1e-11"; empty if nothing
 * @param measured the figure; not a number where there is none
 * @param uncertainty of the figure, in its unit; not a number where it is not known
 * @param verdict whether it is what was claimed; not applicable where nothing is claimed
 * @param remark how it was measured, or why it could not be
 * @param points of its plot; none for a quantity that has none
 */
public record Reading(
        Quantity quantity,
        String claimed,
        double measured,
        double uncertainty,
        Verdict verdict,
        String remark,
        List<Point> points) {

    /**
     * Copies the points.
     *
     * @throws NullPointerException if something is missing
     */
    public Reading {
        Objects.requireNonNull(quantity, "quantity");
        Objects.requireNonNull(claimed, "claimed");
        Objects.requireNonNull(verdict, "verdict");
        Objects.requireNonNull(remark, "remark");
        points = List.copyOf(points);
    }

    /** A figure that must be at most so large, if anything is claimed of it. */
    static Reading atMost(Quantity quantity, boolean claims, double allowed, double measured, String remark) {
        return new Reading(
                quantity,
                claims ? "≤ " + Figures.plain(allowed) : "",
                measured,
                Double.NaN,
                verdict(claims, measured <= allowed),
                remark,
                List.of());
    }

    static Verdict verdict(boolean claims, boolean holds) {
        return claims ? holds ? Verdict.PASSED : Verdict.FAILED : Verdict.NOT_APPLICABLE;
    }
}
