package dev.hnn.conformance;

import dev.hnn.api.dynamics.Hamiltonian;
import dev.hnn.api.integrator.Property;
import dev.hnn.api.integrator.Stepper;
import dev.hnn.conformance.problems.InvariantProblem;
import dev.hnn.conformance.problems.Problem;
import java.util.Arrays;
import java.util.function.ToDoubleFunction;

/** What a method claims to keep exactly: the energy, or quadratic invariants. The steps are long, to make it hard. */
final class Exactness {

    private static final double STEP_SIZE = 0.25;
    private static final int STEPS = 100;

    /** A hundred solves to 1e-12 of states of size 1 each, if all err to the same side. */
    private static final double TOLERANCE = 2e-10;

    private final Method method;

    Exactness(Method method) {
        this.method = method;
    }

    Outcome energy() {
        method.requireClaim(Property.ENERGY_PRESERVING);
        Worst worst = new Worst();
        for (Problem problem : method.hamiltonianProblems()) {
            follow(problem, "H", ((Hamiltonian) problem.dynamics())::energy, worst);
        }
        return worst.outcome("the energy");
    }

    Outcome quadraticInvariants() {
        method.requireClaim(Property.QUADRATIC_INVARIANTS_PRESERVING);
        Worst worst = new Worst();
        for (InvariantProblem problem : method.invariantProblems()) {
            follow(problem.problem(), problem.formula(), problem.invariant(), worst);
        }
        return worst.outcome("a quadratic invariant");
    }

    private void follow(Problem problem, String formula, ToDoubleFunction<double[]> invariant, Worst worst) {
        Stepper stepper = method.stepper(problem.dynamics(), STEP_SIZE);
        double[] x = problem.state();
        double before = invariant.applyAsDouble(x);
        stepper.start(x);
        for (int step = 1; step <= STEPS; step++) {
            stepper.advance();
            stepper.state(x);
            int steps = step;
            worst.add(
                    invariant.applyAsDouble(x) - before,
                    TOLERANCE,
                    () -> formula + " for " + problem.formula() + " from " + Arrays.toString(problem.state()) + ", h = "
                            + STEP_SIZE + ", " + steps + " steps");
        }
    }
}
