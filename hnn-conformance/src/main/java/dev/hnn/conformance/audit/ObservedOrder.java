package dev.hnn.conformance.audit;

import dev.hnn.api.integrator.Integrator;
import dev.hnn.conformance.Verdict;
import dev.hnn.conformance.audit.Convergence.Fit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The observed order: the least that is seen on the problems of a family. A method has the order r if its error is O(hʳ) on every
 * smooth problem, and on some it does better: on a separable H with one degree of freedom, say, coordinates that are taken in
 * turn may as well be taken in the opposite turn, and a leading error term may be next to nothing.
 */
final class ObservedOrder {

    private static final double TOLERANCE = 0.1;

    private final Integrator<?> integrator;
    private final Family family;

    /**
     * Prepares to measure.
     *
     * @param integrator the integrator
     * @param family the problems
     */
    ObservedOrder(Integrator<?> integrator, Family family) {
        this.integrator = integrator;
        this.family = family;
    }

    Reading reading() {
        List<Fit> fits = new ArrayList<>();
        for (Motion motion : family.motions()) {
            Optional<Fit> fit = new Convergence(integrator, motion).fit();
            if (fit.isEmpty()) {
                String why = "no order: " + Convergence.NONE + "; " + motion.formula();
                return reading(Double.NaN, Double.NaN, Verdict.FAILED, why, List.of());
            }
            fits.add(fit.get());
        }
        fits.sort(Comparator.comparingDouble(Fit::order));
        Fit least = fits.get(0);
        String others = fits.stream().skip(1).map(fit -> "; " + fit.inShort()).collect(Collectors.joining());
        return reading(
                least.order(),
                least.error(),
                Reading.verdict(true, Math.abs(least.order() - integrator.order()) <= TOLERANCE),
                least.inWords() + others,
                least.all());
    }

    private Reading reading(double order, double error, Verdict verdict, String remark, List<Point> points) {
        return new Reading(
                Quantity.ORDER, integrator.order() + " ± " + TOLERANCE, order, error, verdict, remark, points);
    }
}
