package dev.hnn.conformance;

import dev.hnn.conformance.numerics.ReferenceFlow;
import dev.hnn.conformance.numerics.Regression;
import dev.hnn.conformance.problems.Problem;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * The observed order: the slope of log error over log step size, at t = 1 on each nonlinear problem. The order of a method
 * is the least over all problems: on one it may be higher by its symmetry, or by chance.
 */
final class Order {

    /** From long steps, which a method of high order needs, to short ones, where the error of one of order 1 is linear. */
    private static final int[] STEPS = {2, 3, 4, 6, 8, 12, 16, 24, 32, 48, 64, 96, 128, 192, 256, 512, 1024, 2048, 4096
    };

    /** Errors below are partly those of nonlinear solvers, 1e-12 a step by default, and of round-off. */
    private static final double FLOOR = 1e-10;

    /** The shortest steps above the floor over which the slope is taken: a factor 4 or more in h. */
    private static final int POINTS = 5;

    /**
     * The next term of the error bends the slope by about h, or 0.001 at order 1; with errors near the floor it takes
     * h ≈ 1/10 at order 8, and a bend of 0.1.
     */
    private static final double TOLERANCE = 0.15;

    private static final double REFERENCE_TOLERANCE = 1e-14;

    private final Method method;

    Order(Method method) {
        this.method = method;
    }

    Outcome outcome() {
        double least = Double.POSITIVE_INFINITY;
        StringBuilder slopes = new StringBuilder();
        String place = "";
        for (Problem problem : method.problems()) {
            double slope = slope(problem);
            slopes.append(String.format(Locale.ROOT, "%s%.3f", slopes.isEmpty() ? "" : ", ", slope));
            if (!(slope >= least)) {
                least = slope;
                place = problem.formula() + " from " + Arrays.toString(problem.state()) + " to t = 1";
            }
        }
        double claimed = method.order();
        String measured = String.format(
                Locale.ROOT, "order %.3f, the least of %s; allowed %.0f ± %.2f", least, slopes, claimed, TOLERANCE);
        return Math.abs(least - claimed) <= TOLERANCE
                ? Outcome.passed(measured, place)
                : Outcome.failed(measured, place);
    }

    private double slope(Problem problem) {
        double[] exact = problem.state();
        double[] scale = new double[exact.length];
        Arrays.fill(scale, 1);
        new ReferenceFlow(problem.dynamics(), scale, REFERENCE_TOLERANCE).follow(exact, 1);
        List<Double> sizes = new ArrayList<>();
        List<Double> errors = new ArrayList<>();
        for (int steps : STEPS) {
            double[] x = method.run(problem, 1.0 / steps, steps);
            double error = 0;
            for (int i = 0; i < x.length; i++) {
                error = Math.max(error, Math.abs(x[i] - exact[i]));
            }
            if (error < FLOOR) {
                break;
            }
            if (Double.isFinite(error)) { // long steps may diverge
                sizes.add(Math.log(1.0 / steps));
                errors.add(Math.log(error));
            }
        }
        int first = Math.max(0, sizes.size() - POINTS);
        return sizes.size() < 2
                ? Double.NaN
                : Regression.slope(sizes.subList(first, sizes.size()), errors.subList(first, errors.size()));
    }
}
