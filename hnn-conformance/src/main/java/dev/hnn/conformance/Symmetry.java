package dev.hnn.conformance;

import dev.hnn.api.integrator.Property;
import dev.hnn.conformance.problems.Problem;
import java.util.Arrays;

/**
 * A step with h and then one with −h. A method that is not symmetric returns with an error of order r + 1, so the steps are
 * long: up to 1/2, where a method of order 8 is off by about 1e-5.
 */
final class Symmetry {

    private static final double[] STEP_SIZES = {0.1, 0.5};

    /** Two solves, each to 1e-12 by default, times a condition of at most 10. */
    private static final double TOLERANCE = 2e-11;

    private final Method method;

    Symmetry(Method method) {
        this.method = method;
    }

    Outcome outcome() {
        method.requireClaim(Property.SYMMETRIC);
        Worst worst = new Worst();
        for (Problem problem : method.problems()) {
            for (double h : STEP_SIZES) {
                double[] x0 = problem.state();
                double[] x1 = method.run(problem, h, 1);
                double[] x2 = Method.run(method.stepper(problem.dynamics(), -h), x1, 1);
                for (int i = 0; i < x0.length; i++) {
                    worst.add(
                            x2[i] - x0[i],
                            TOLERANCE,
                            () -> problem.formula() + ", from " + Arrays.toString(x0) + " with h = " + h + " and −h to "
                                    + Arrays.toString(x2));
                }
            }
        }
        return worst.outcome("the state after a step forth and back");
    }
}
