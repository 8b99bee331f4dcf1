package dev.hnn.conformance;

import dev.hnn.conformance.numerics.ReferenceFlow;
import dev.hnn.conformance.numerics.Regression;
import dev.hnn.conformance.problems.Problem;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

/**
 * The observed order: the slope of log error over log step size, at t = 4 on each nonlinear problem. The order of a method
 * is the least over all problems: on one it may be higher by its symmetry, or by chance.
 */
final class Order {

    private static final double TIME = 4;

    /** From steps of size 2, which a method of high order needs, to short ones, where the error of one of order 1 is linear. */
    private static final int[] STEPS = {
        2, 3, 4, 5, 6, 8, 10, 12, 16, 20, 24, 32, 48, 64, 96, 128, 192, 256, 512, 1024, 2048, 4096
    };

    /** Longer steps do not follow the motion at all, and say nothing of the order. */
    private static final double CEILING = 0.1;

    /** Errors below are partly those of nonlinear solvers, 1e-12 a step by default, and of round-off. */
    private static final double FLOOR = 2e-12;

    /** The shortest steps above the floor over which the slope is taken: a factor 2 or so in h. */
    private static final int POINTS = 4;

    private static final int FEWEST_POINTS = 3;

    /** At order 1 the next term of the error bends the slope by some thousandths. */
    private static final double TOLERANCE = 0.15;

    /** The higher the order, the longer the steps at which its errors meet the floor, and the more that term bends there. */
    private static final double TOLERANCE_FOR_EACH_ORDER = 0.05;

    /** Less than half way to the next order. */
    private static final double LARGEST_TOLERANCE = 0.45;

    private static final double REFERENCE_TOLERANCE = 1e-14;

    private final Method method;

    Order(Method method) {
        this.method = method;
    }

    Outcome outcome() {
        double least = Double.POSITIVE_INFINITY;
        List<String> slopes = new ArrayList<>();
        String place = "";
        for (Problem problem : method.problems()) {
            OptionalDouble slope = slope(problem);
            slopes.add(slope.isPresent() ? String.format(Locale.ROOT, "%.3f", slope.getAsDouble()) : "none");
            if (slope.isPresent() && slope.getAsDouble() < least) {
                least = slope.getAsDouble();
                place = problem.formula() + " from " + Arrays.toString(problem.state()) + " to t = " + TIME;
            }
        }
        if (place.isEmpty()) {
            return Outcome.failed(
                    "the order cannot be resolved: on no problem are there " + FEWEST_POINTS
                            + " step sizes with an error between " + FLOOR + " and " + CEILING,
                    "to t = " + TIME + " in " + STEPS[0] + " to " + STEPS[STEPS.length - 1] + " steps");
        }
        double claimed = method.order();
        double tolerance = Math.min(LARGEST_TOLERANCE, Math.max(TOLERANCE, TOLERANCE_FOR_EACH_ORDER * claimed));
        String measured = String.format(
                Locale.ROOT,
                "order %.3f, the least of %s; allowed %.0f ± %.2f",
                least,
                String.join(", ", slopes),
                claimed,
                tolerance);
        return Math.abs(least - claimed) <= tolerance
                ? Outcome.passed(measured, place)
                : Outcome.failed(measured, place);
    }

    /** Empty where too few errors are neither too large nor too small. */
    private OptionalDouble slope(Problem problem) {
        double[] exact = problem.state();
        double[] scale = new double[exact.length];
        Arrays.fill(scale, 1);
        new ReferenceFlow(problem.dynamics(), scale, REFERENCE_TOLERANCE).follow(exact, TIME);
        List<Double> sizes = new ArrayList<>();
        List<Double> errors = new ArrayList<>();
        for (int steps : STEPS) {
            double[] x = method.run(problem, TIME / steps, steps);
            double error = 0;
            for (int i = 0; i < x.length; i++) {
                error = Math.max(error, Math.abs(x[i] - exact[i]));
            }
            if (error < FLOOR) {
                break;
            }
            if (error <= CEILING) { // nor is it so where long steps diverge
                sizes.add(Math.log(TIME / steps));
                errors.add(Math.log(error));
            }
        }
        int count = sizes.size();
        int first = Math.max(0, count - POINTS);
        return count < FEWEST_POINTS
                ? OptionalDouble.empty()
                : OptionalDouble.of(Regression.slope(sizes.subList(first, count), errors.subList(first, count)));
    }
}
