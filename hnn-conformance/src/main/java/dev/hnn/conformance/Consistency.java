package dev.hnn.conformance;

import dev.hnn.conformance.problems.Problem;
import java.util.Arrays;

/** The limit of a short step: (x′ − x)/h → f(x), forwards and backwards in time. */
final class Consistency {

    private static final double[] STEP_SIZES = {0x1p-8, -0x1p-8, 0x1p-14, -0x1p-14, 0x1p-20, -0x1p-20};

    /** The second derivative of the trajectory, and what the method makes of it, are below this on all problems. */
    private static final double CURVATURE = 5;

    /** The rounding of x′ − x for states of size 1, a few times over. */
    private static final double ROUNDING = 2e-15;

    private final Method method;

    Consistency(Method method) {
        this.method = method;
    }

    Outcome outcome() {
        Worst worst = new Worst();
        for (Problem problem : method.problems()) {
            double[] x = problem.state();
            double[] slope = new double[x.length];
            problem.dynamics().evaluate(x, slope);
            for (double h : STEP_SIZES) {
                double[] next = method.run(problem, h, 1);
                for (int i = 0; i < x.length; i++) {
                    worst.add(
                            (next[i] - x[i]) / h - slope[i],
                            CURVATURE * Math.abs(h) + ROUNDING / Math.abs(h),
                            () -> problem.formula() + ", one step from " + Arrays.toString(x) + " with h = " + h
                                    + " to " + Arrays.toString(next));
                }
            }
        }
        return worst.outcome("(x′ − x)/h");
    }
}
