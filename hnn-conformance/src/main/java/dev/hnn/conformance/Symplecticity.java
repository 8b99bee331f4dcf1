package dev.hnn.conformance;

import dev.hnn.api.integrator.Property;
import dev.hnn.conformance.numerics.Matrices;
import dev.hnn.conformance.problems.Problem;
import java.util.Arrays;

/**
 * JᵀΩJ − Ω for the derivative J of one step. A method of order r that is not symplectic has a defect of order r + 1, so the
 * steps are long: with h = 1/2 that of the classical Runge–Kutta method is 1e-4.
 */
final class Symplecticity {

    private static final double[] STEP_SIZES = {0.1, 0.5};

    /** Images are known to 1e-12, the default tolerance of solvers, and differences at 1/16 and less magnify that. */
    private static final double TOLERANCE = 1e-9;

    private final Method method;

    Symplecticity(Method method) {
        this.method = method;
    }

    Outcome outcome() {
        method.requireClaim(Property.SYMPLECTIC);
        Worst worst = new Worst();
        for (Problem problem : method.hamiltonianProblems()) {
            for (double h : STEP_SIZES) {
                OneStep step = new OneStep(method, problem, h);
                double[] x = problem.state();
                for (int point = 0; point < 3; point++) {
                    double[] image = step.apply(x);
                    if (step.converged()) { // the property is that of the exact solution
                        double[] place = x;
                        worst.add(
                                Matrices.symplecticityDefect(step.jacobian(x)),
                                TOLERANCE,
                                () -> problem.formula() + ", h = " + h + ", one step from x = "
                                        + Arrays.toString(place));
                    }
                    x = image;
                }
            }
        }
        return worst.outcome("JᵀΩJ");
    }
}
