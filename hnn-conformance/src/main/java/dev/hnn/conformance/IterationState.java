package dev.hnn.conformance;

import dev.hnn.api.solver.ImplicitEquation;
import dev.hnn.api.solver.Iteration;
import dev.hnn.api.solver.NonlinearSolver;
import dev.hnn.conformance.problems.KnownEquation;
import dev.hnn.conformance.problems.MovingEquation;
import dev.hnn.conformance.problems.ScalarEquation;
import java.util.Arrays;

/** What an iteration remembers, shares and allocates. */
final class IterationState {

    private static final int SOLVES_IN_THREADS = 2_000;

    private final NonlinearSolver solver;

    IterationState(NonlinearSolver solver) {
        this.solver = solver;
    }

    /** The same bits from a new iteration. */
    Outcome repeatable() {
        for (KnownEquation equation : KnownEquation.contractive()) {
            Iteration first = solver.bind(equation);
            Iteration second = solver.bind(equation);
            Outcome outcome = compare(
                    first,
                    Solve.of(first, equation),
                    second,
                    Solve.of(second, equation),
                    equation,
                    "with a second iteration");
            if (outcome.verdict() == Verdict.FAILED) {
                return outcome;
            }
        }
        return Outcome.passed("the same bits from two iterations", "");
    }

    /** The same bits after a reset, whatever was solved before. */
    Outcome reset() {
        for (int dimension : new int[] {1, 5}) {
            KnownEquation equation = new KnownEquation(dimension, 1, 0.2, 0.3, 0, 7);
            Iteration fresh = solver.bind(equation);
            Solve expected = Solve.of(fresh, equation);
            ImplicitEquation other = new KnownEquation(dimension, 3, 0.45, 0, 0, 8);
            MovingEquation moving = new MovingEquation(other);
            Iteration used = solver.bind(moving);
            Solve.of(used, moving);
            if (dimension == 1) {
                moving.become(ScalarEquation.notFinite().get(0));
                Solve.of(used, moving);
            }
            used.reset();
            moving.become(equation);
            Outcome outcome = compare(fresh, expected, used, Solve.of(used, moving), equation, "after a reset");
            if (outcome.verdict() == Verdict.FAILED) {
                return outcome;
            }
        }
        return Outcome.passed("the same bits as from a new iteration", "");
    }

    private static Outcome compare(
            Iteration first, Solve expected, Iteration second, Solve solve, ImplicitEquation equation, String when) {
        boolean same = Bits.same(expected.y, solve.y)
                && expected.updates() == solve.updates()
                && first.stopReason() == second.stopReason();
        return same
                ? Outcome.passed("", "")
                : Outcome.failed(
                        Arrays.toString(expected.y) + " after " + expected.updates() + " updates, " + when + " "
                                + Arrays.toString(solve.y) + " after " + solve.updates(),
                        equation.toString());
    }

    Outcome allocation() {
        KnownEquation equation = new KnownEquation(5, 1, 0.2, 0.3, 0, 1);
        Iteration iteration = solver.bind(equation);
        double[] y = new double[5];
        double[] image = new double[5];
        return Allocation.outcome("solve in 5 unknowns, begin and update", () -> {
            iteration.reset();
            iteration.begin(y);
            do {
                equation.map(y, image);
            } while (iteration.update(y, image));
        });
    }

    Outcome threads() throws Exception {
        KnownEquation equation = new KnownEquation(5, 1, 0.2, 0.3, 0, 1);
        double[] alone = Solve.of(solver.bind(equation), equation).y;
        for (Outcome outcome : Concurrently.run(thread -> solveOften(equation, alone))) {
            if (outcome.verdict() == Verdict.FAILED) {
                return outcome;
            }
        }
        return Outcome.passed("the same bits in " + Concurrently.THREADS + " threads at once", "");
    }

    private Outcome solveOften(KnownEquation equation, double[] alone) {
        for (int i = 0; i < SOLVES_IN_THREADS; i++) {
            double[] together = Solve.of(solver.bind(equation), equation).y;
            if (!Bits.same(alone, together)) {
                return Outcome.failed(
                        "alone " + Arrays.toString(alone) + ", in one of " + Concurrently.THREADS + " threads at once "
                                + Arrays.toString(together),
                        equation.toString());
            }
        }
        return Outcome.passed("", "");
    }
}
