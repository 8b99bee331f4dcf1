package dev.hnn.conformance;

import dev.hnn.api.integrator.Ledger;
import dev.hnn.api.integrator.Property;
import dev.hnn.api.integrator.Stepper;
import dev.hnn.api.solver.StopReason;
import dev.hnn.conformance.problems.Problem;
import java.util.Arrays;

/** What a stepper asks of the dynamics, and what its ledger says of that. */
final class DynamicsUse {

    private static final int STEPS = 50;
    private static final double[] STEP_SIZES = {0.001, 0.1};

    private final Method method;

    DynamicsUse(Method method) {
        this.method = method;
    }

    /** The ledger against a count of what the dynamics was asked. */
    Outcome ledger() {
        for (Problem problem : method.problems()) {
            DynamicsWatch watch = new DynamicsWatch();
            Stepper stepper = method.stepper(watch.over(problem.dynamics()), 0.1);
            long before = watch.mostEvaluations();
            stepper.start(problem.state());
            long inStart = watch.mostEvaluations() - before; // may be counted or not
            for (int step = 0; step < STEPS; step++) {
                stepper.advance();
            }
            Ledger ledger = stepper.ledger();
            String measured = ledger.steps() + " steps, " + ledger.gradientEvaluations() + " gradients and "
                    + ledger.hessianVectorProducts() + " Hessian–vector products in the ledger; " + STEPS + ", "
                    + watch.mostEvaluations() + " and " + watch.hessianVectorProducts() + " counted";
            boolean truthful = ledger.steps() == STEPS
                    && ledger.gradientEvaluations() >= watch.leastEvaluations() - before - inStart
                    && ledger.gradientEvaluations() <= watch.mostEvaluations() - before
                    && ledger.hessianVectorProducts() == watch.hessianVectorProducts();
            if (!truthful) {
                return Outcome.failed(measured, place(problem, 0.1));
            }
        }
        return Outcome.passed(
                "steps, gradients and Hessian–vector products are as counted over " + STEPS + " steps", "");
    }

    /** No solves, and so a fixed number of evaluations whatever the step size. */
    Outcome explicit() {
        method.requireClaim(Property.EXPLICIT);
        for (Problem problem : method.problems()) {
            long[] evaluations = new long[STEP_SIZES.length];
            for (int i = 0; i < STEP_SIZES.length; i++) {
                DynamicsWatch watch = new DynamicsWatch();
                Stepper stepper = method.stepper(watch.over(problem.dynamics()), STEP_SIZES[i]);
                Method.run(stepper, problem.state(), STEPS);
                evaluations[i] = watch.mostEvaluations();
                if (stepper.ledger().solves() != 0) {
                    return Outcome.failed(
                            stepper.ledger().solves() + " solves in " + STEPS + " steps",
                            place(problem, STEP_SIZES[i]));
                }
            }
            if (evaluations[0] != evaluations[1]) {
                return Outcome.failed(
                        "the number of evaluations depends on the step size, as that of an iteration does: "
                                + Arrays.toString(evaluations) + " in " + STEPS + " steps with h = "
                                + Arrays.toString(STEP_SIZES),
                        problem.formula() + " from " + Arrays.toString(problem.state()));
            }
        }
        return Outcome.passed("no solves, and as many evaluations with short steps as with long ones", "");
    }

    /** The arrays that are handed to the dynamics. */
    Outcome arrays() {
        for (Problem problem : method.problems()) {
            DynamicsWatch watch = new DynamicsWatch();
            Method.run(method.stepper(watch.over(problem.dynamics()), 0.1), problem.state(), STEPS);
            if (!watch.violation().isEmpty()) {
                return Outcome.failed(watch.violation(), place(problem, 0.1));
            }
        }
        return Outcome.passed("arrays of the right length, arguments and outputs apart, over " + STEPS + " steps", "");
    }

    Outcome allocation() {
        Outcome outcome = Outcome.passed("", "");
        for (Problem problem : method.problems()) {
            Stepper stepper = method.stepper(problem.dynamics(), 0.01);
            stepper.start(problem.state());
            outcome = Allocation.outcome("step", stepper::advance);
            if (outcome.verdict() == Verdict.FAILED) {
                return Outcome.failed(outcome.measured(), place(problem, 0.01) + ", " + outcome.reproduction());
            }
        }
        return outcome;
    }

    /** Whether two ledgers say the same. */
    static boolean same(Ledger a, Ledger b) {
        return a.steps() == b.steps()
                && a.gradientEvaluations() == b.gradientEvaluations()
                && a.hessianVectorProducts() == b.hessianVectorProducts()
                && a.solves() == b.solves()
                && a.solverIterations() == b.solverIterations()
                && a.unconvergedSteps() == b.unconvergedSteps()
                && Bits.same(a.largestResidual(), b.largestResidual())
                && Arrays.stream(StopReason.values()).allMatch(reason -> a.stops(reason) == b.stops(reason));
    }

    private static String place(Problem problem, double h) {
        return problem.formula() + " from " + Arrays.toString(problem.state()) + ", h = " + h + ", " + STEPS + " steps";
    }
}
