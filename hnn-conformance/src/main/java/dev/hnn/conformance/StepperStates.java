package dev.hnn.conformance;

import dev.hnn.api.integrator.Stepper;
import dev.hnn.conformance.problems.Problem;
import java.util.Arrays;

/** What a stepper promises of its states: that they are its own, and that a start forgets all that was before. */
final class StepperStates {

    private static final double H = 0.05;
    private static final int STEPS = 40;

    /** Solvers end at 1e-12 by default, and where they begin is not the same. */
    private static final double TOLERANCE = 1e-11;

    private final Method method;

    StepperStates(Method method) {
        this.method = method;
    }

    /** x0 is neither modified nor kept, and what {@code state} gives is a copy. */
    Outcome ownsItsState() {
        for (Problem problem : method.problems()) {
            double[] expected = method.run(problem, H, STEPS);
            Stepper stepper = method.stepper(problem.dynamics(), H);
            double[] x0 = problem.state();
            stepper.start(x0);
            if (!Bits.same(x0, problem.state())) {
                return Outcome.failed("start modified the initial state to " + Arrays.toString(x0), place(problem));
            }
            Arrays.fill(x0, 99);
            double[] x = new double[x0.length];
            for (int step = 0; step < STEPS; step++) {
                stepper.advance();
                stepper.state(x);
                Arrays.fill(x, 99);
            }
            stepper.state(x);
            if (!Bits.same(x, expected)) {
                return Outcome.failed(
                        Arrays.toString(x) + " where the caller overwrote its arrays after each call, "
                                + Arrays.toString(expected) + " where it did not",
                        place(problem));
            }
            if (!Arrays.equals(x0, filled(x0.length))) {
                return Outcome.failed("advance modified the initial state that start was given", place(problem));
            }
        }
        return Outcome.passed("the same bits whatever the caller does with its arrays", "");
    }

    private static double[] filled(int length) {
        double[] filled = new double[length];
        Arrays.fill(filled, 99);
        return filled;
    }

    /** A state of the wrong length is refused by the exception that says so. */
    Outcome wrongLength() {
        for (Problem problem : method.problems()) {
            for (int length : new int[] {problem.state().length - 1, problem.state().length + 1}) {
                Stepper stepper = method.stepper(problem.dynamics(), H);
                try {
                    stepper.start(new double[length]);
                } catch (IllegalArgumentException refused) {
                    continue;
                }
                return Outcome.failed(
                        "a state of length " + length + " was accepted for dimension " + problem.state().length,
                        problem.formula());
            }
        }
        return Outcome.passed("refused by IllegalArgumentException", "");
    }

    /** The same bits and the same ledger after a start, whatever was before. */
    Outcome forgets() {
        for (Problem problem : method.problems()) {
            Stepper fresh = method.stepper(problem.dynamics(), H);
            double[] expected = Method.run(fresh, problem.state(), STEPS);
            Stepper used = method.stepper(problem.dynamics(), H);
            double[] nothing = problem.state();
            Arrays.fill(nothing, Double.NaN);
            for (double[] before : new double[][] {other(problem.state()), nothing}) {
                Method.run(used, before, 7);
                double[] x = Method.run(used, problem.state(), STEPS);
                if (!Bits.same(x, expected) || !DynamicsUse.same(used.ledger(), fresh.ledger())) {
                    return Outcome.failed(
                            Arrays.toString(x) + " and " + used.ledger().gradientEvaluations()
                                    + " gradients after another run, " + Arrays.toString(expected) + " and "
                                    + fresh.ledger().gradientEvaluations() + " with a new stepper",
                            place(problem) + ", after 7 steps from " + Arrays.toString(before));
                }
            }
        }
        return Outcome.passed("the same bits and the same ledger as a new stepper", "");
    }

    /** A step after a move is that of a fresh start, but for what solvers leave; for one to the state itself as well. */
    Outcome moves() {
        Worst worst = new Worst();
        for (Problem problem : method.problems()) {
            double[] here = problem.state();
            double[] expected = method.run(problem, H, 1);
            Stepper stepper = method.stepper(problem.dynamics(), H);
            double[] x = Method.run(stepper, other(here), 7);
            for (int turn = 0; turn < 2; turn++) {
                stepper.moveTo(here, new double[here.length]);
                stepper.advance();
                stepper.state(x);
                for (int i = 0; i < x.length; i++) {
                    worst.add(
                            x[i] - expected[i],
                            TOLERANCE,
                            () -> problem.formula() + ", moved to " + Arrays.toString(here) + ", h = " + H + ", to "
                                    + Arrays.toString(x) + "; from a fresh start to " + Arrays.toString(expected));
                }
            }
        }
        return worst.outcome("a step after a move");
    }

    private static double[] other(double[] state) {
        return Arrays.stream(state).map(value -> 0.3 - 0.5 * value).toArray();
    }

    /** Nothing is thrown where states are not finite, and NaN does not vanish. */
    Outcome nonFinite() {
        for (Problem problem : method.problems()) {
            for (double value : NonFiniteStates.VALUES) {
                double[] x0 = problem.state();
                x0[x0.length - 1] = value;
                for (double h : new double[] {H, 5}) {
                    double[] x;
                    try {
                        x = Method.run(method.stepper(problem.dynamics(), h), x0, STEPS);
                    } catch (RuntimeException thrown) {
                        return Outcome.failed(
                                Cause.of(thrown),
                                problem.formula() + " from " + Arrays.toString(x0) + ", h = " + h + ", "
                                        + Cause.place(thrown));
                    }
                    if (Double.isNaN(value) && SystemData.finite(x)) {
                        return Outcome.failed(
                                "a state with NaN became " + Arrays.toString(x),
                                problem.formula() + " from " + Arrays.toString(x0) + ", h = " + h);
                    }
                }
            }
        }
        return Outcome.passed("nothing was thrown, and NaN stays NaN", "");
    }

    private static String place(Problem problem) {
        return problem.formula() + " from " + Arrays.toString(problem.state()) + ", h = " + H + ", " + STEPS + " steps";
    }
}
