package dev.hnn.conformance;

import dev.hnn.api.integrator.Property;
import dev.hnn.conformance.problems.Problem;
import java.util.Arrays;

/**
 * What a symmetric method undoes. Not being symmetric leaves an error of order r + 1, so the steps are long: up to 1/2, where
 * a method of order 8 is off by about 1e-5.
 */
final class Symmetry {

    private static final double[] STEP_SIZES = {0.1, 0.5};

    /** Two solves, each to 1e-12 by default, times a condition of at most 10. */
    private static final double TOLERANCE = 2e-11;

    private final Method method;

    Symmetry(Method method) {
        this.method = method;
    }

    /** A step with h and then one with −h: the method is its own adjoint. */
    Outcome adjoint() {
        method.requireClaim(Property.SYMMETRIC);
        Worst worst = new Worst();
        for (Problem problem : method.problems()) {
            for (double h : STEP_SIZES) {
                double[] x1 = method.run(problem, h, 1);
                double[] x2 = Method.run(method.stepper(problem.dynamics(), -h), x1, 1);
                compare(x2, problem, "with h = " + h + " and −h", worst);
            }
        }
        return worst.outcome("the state after a step forth and back");
    }

    /**
     * A step with h, the momenta reversed, the same again: ρ ∘ Φₕ ∘ ρ ∘ Φₕ = id with ρ(q, p) = (q, −p), on Hamiltonians that
     * are even in p. It follows from the symmetry for every method that commutes with ρ, ρ ∘ Φₕ = Φ₋ₕ ∘ ρ there, as B-series
     * and partitioned methods do.
     */
    Outcome timeReversal() {
        method.requireClaim(Property.SYMMETRIC);
        Worst worst = new Worst();
        for (Problem problem : method.reversibleProblems()) {
            for (double h : STEP_SIZES) {
                double[] x = method.run(problem, h, 1);
                reverse(x);
                x = Method.run(method.stepper(problem.dynamics(), h), x, 1);
                reverse(x);
                compare(x, problem, "with h = " + h + ", p reversed, h again, p reversed", worst);
            }
        }
        return worst.outcome("the state after a step, and another with the momenta reversed");
    }

    private static void reverse(double[] x) {
        for (int i = x.length / 2; i < x.length; i++) {
            x[i] = -x[i];
        }
    }

    private static void compare(double[] x, Problem problem, String way, Worst worst) {
        double[] x0 = problem.state();
        for (int i = 0; i < x0.length; i++) {
            worst.add(
                    x[i] - x0[i],
                    TOLERANCE,
                    () -> problem.formula() + ", from " + Arrays.toString(x0) + " " + way + " to "
                            + Arrays.toString(x));
        }
    }
}
