package dev.hnn.conformance.audit;

import dev.hnn.api.dynamics.SeparableHamiltonian;
import dev.hnn.api.integrator.Integrator;
import dev.hnn.api.integrator.Property;
import dev.hnn.api.integrator.Stepper;
import dev.hnn.conformance.Verdict;
import dev.hnn.conformance.numerics.LeastSquares;
import dev.hnn.conformance.numerics.ReferenceFlow;
import dev.hnn.conformance.numerics.Steppers;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * The observed order on a nonlinear problem over a short time, T = 1: r in log error = c + r log h + d hᵏ, fitted to the
 * shortest steps whose errors are above the floor of solvers and round-off. The last term, with k = 2 for a symmetric method
 * and 1 for others, is the first that bends the line. Where that leaves the slope uncertain, as it does at high order, whose
 * steps have to be long to be seen above the floor, the time is doubled. Of all fits, the one with the least standard error
 * counts.
 */
final class ObservedOrder {

    private static final int[] STEPS = {
        1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 14, 16, 18, 20, 22, 24, 28, 32, 36, 40, 44, 48, 56, 64, 72, 80, 88, 96,
        112, 128, 160, 192, 256, 320, 384, 512
    };

    private static final double LONGEST_TIME = 64;

    /** Of problems whose frequencies are of size 1; longer ones do not follow a power of h. */
    private static final double LONGEST_STEP = 0.5;

    /** Nor do larger errors. */
    private static final double CEILING = 0.02;

    /** The default tolerance of solvers is 1e-12 a step, and what they leave is a small part of that. */
    private static final double FLOOR = 1e-12;

    /** So many of the shortest steps above the floor at most, over which the line is fitted. */
    private static final int POINTS = 9;

    private static final int FEWEST_POINTS = 6;

    /** A standard error of the slope with which there is no need to look further. */
    private static final double GOOD = 0.005;

    private static final double TOLERANCE = 0.1;

    /**
     * An error term with a small factor can hide behind the next one as far as double precision reaches; a claim is too small
     * where the order is nearer to the next number.
     */
    private static final double MOST_ABOVE = 0.5;

    private final Integrator<?> integrator;
    private final Motion motion;
    private final boolean special;

    /**
     * Prepares to measure.
     *
     * @param integrator the integrator
     * @param family the problems, of which the first is taken
     */
    ObservedOrder(Integrator<?> integrator, Family family) {
        this.integrator = integrator;
        this.motion = family.motions().get(0);
        // On an H that is, or nearly is, a sum T(p) + V(q), the order may be higher than in general.
        this.special = family.learned()
                || (motion.dynamics() instanceof SeparableHamiltonian
                        && !SeparableHamiltonian.class.isAssignableFrom(integrator.dynamicsType()));
    }

    Reading reading() {
        Fit best = null;
        List<Point> errors = List.of();
        for (double time = 1; time <= LONGEST_TIME && !(best != null && best.error() <= GOOD); time *= 2) {
            errors = errors(time);
            List<Point> within = within(errors);
            for (int count = FEWEST_POINTS; count <= Math.min(POINTS, within.size()); count++) {
                Fit fit = fit(time, errors, within.subList(within.size() - count, within.size()));
                best = best == null || fit.error() < best.error() ? fit : best;
            }
        }
        String claimed = special ? "≥ " + (integrator.order() - TOLERANCE) : String.valueOf(integrator.order());
        if (best == null) {
            String why = "no order: fewer than " + FEWEST_POINTS + " step sizes up to " + LONGEST_STEP
                    + " with an error between " + FLOOR + " and " + CEILING + "; " + motion.formula();
            return new Reading(Quantity.ORDER, claimed, Double.NaN, Double.NaN, Verdict.FAILED, why, errors);
        }
        boolean holds = best.slope() >= integrator.order() - TOLERANCE
                && (special || best.slope() <= integrator.order() + MOST_ABOVE);
        return new Reading(
                Quantity.ORDER,
                claimed,
                best.slope(),
                best.error(),
                Reading.verdict(true, holds),
                best.inWords() + "; " + motion.formula(),
                best.all());
    }

    private Fit fit(double time, List<Point> all, List<Point> points) {
        int bend = integrator.properties().contains(Property.SYMMETRIC) ? 2 : 1;
        double[] y = points.stream().mapToDouble(point -> Math.log(point.y())).toArray();
        double[] one = new double[y.length];
        Arrays.fill(one, 1);
        double[] next =
                points.stream().mapToDouble(point -> Math.pow(point.x(), bend)).toArray();
        double[] x = points.stream().mapToDouble(point -> Math.log(point.x())).toArray();
        LeastSquares line = LeastSquares.ofLast(y, one, next, x);
        return new Fit(time, all, points, line.coefficient(), line.standardError());
    }

    /** A line through some of the errors over a time. */
    private record Fit(double time, List<Point> all, List<Point> points, double slope, double error) {

        String inWords() {
            Point longest = points.get(0);
            Point shortest = points.get(points.size() - 1);
            return String.format(
                    Locale.ROOT,
                    "%d step sizes from %.3g to %.3g, errors from %.0e to %.0e, T = %.0f",
                    points.size(),
                    shortest.x(),
                    longest.x(),
                    shortest.y(),
                    longest.y(),
                    time);
        }
    }

    private static List<Point> within(List<Point> errors) {
        return errors.stream()
                .filter(point -> point.x() <= LONGEST_STEP && point.y() >= FLOOR && point.y() <= CEILING)
                .toList();
    }

    /** Longest step first; ends a little below the floor. */
    private List<Point> errors(double time) {
        double[] exact = motion.state();
        double[] scale = new double[exact.length];
        Arrays.fill(scale, 1);
        new ReferenceFlow(motion.dynamics(), scale, 1e-15).follow(exact, time);
        List<Point> errors = new ArrayList<>();
        int below = 0;
        for (int k = 0; k < STEPS.length && below < 3; k++) {
            Stepper stepper = Steppers.of(integrator, motion.dynamics(), time / STEPS[k]);
            double[] x = Steppers.run(stepper, motion.state(), STEPS[k]);
            double error = 0;
            for (int i = 0; i < x.length; i++) {
                error = Math.max(error, Math.abs(x[i] - exact[i]));
            }
            if (Double.isFinite(error)) {
                errors.add(new Point(time / STEPS[k], error, stepper.ledger().gradientEvaluations()));
                below += error < FLOOR ? 1 : 0;
            }
        }
        return errors;
    }
}
