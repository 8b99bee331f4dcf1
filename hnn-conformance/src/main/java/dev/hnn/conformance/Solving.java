package dev.hnn.conformance;

import dev.hnn.api.solver.Iteration;
import dev.hnn.api.solver.NonlinearSolver;
import dev.hnn.conformance.problems.KnownEquation;
import dev.hnn.conformance.problems.MovingEquation;
import java.util.List;

/** A solver on equations with known solutions. */
final class Solving {

    /** Far looser than any tolerance that keeps an integrator's structure, far tighter than no solution at all. */
    private static final double TOLERANCE = 1e-8;

    private final NonlinearSolver solver;

    Solving(NonlinearSolver solver) {
        this.solver = solver;
    }

    Outcome convergence() {
        return solvesEach(KnownEquation.contractive());
    }

    /** The noise is beyond the reach of a tolerance, but not of the tolerance here. */
    Outcome roundOff() {
        return solvesEach(KnownEquation.noisy());
    }

    private Outcome solvesEach(List<KnownEquation> equations) {
        Worst worst = new Worst();
        for (KnownEquation equation : equations) {
            MovingEquation moving = new MovingEquation(equation);
            Outcome outcome = solves(solver.bind(moving), moving, equation, worst);
            if (outcome.verdict() == Verdict.FAILED) {
                return outcome;
            }
        }
        return worst.outcome("a solution");
    }

    /** One iteration for an equation that moves slowly, and at times jumps, as from step to step of an integrator. */
    Outcome movingEquation() {
        Worst worst = new Worst();
        for (int dimension : new int[] {1, 2, 5, 12}) {
            MovingEquation moving = new MovingEquation(new KnownEquation(dimension, 1, 0.2, 0.3, 0, 1));
            Iteration iteration = solver.bind(moving);
            for (int step = 0; step < 60; step++) {
                long seed = step / 20;
                KnownEquation equation =
                        new KnownEquation(dimension, 1 + 0.01 * step, 0.2 + 0.003 * step, 0.3, 0, seed);
                moving.become(equation);
                Outcome outcome = solves(iteration, moving, equation, worst);
                if (outcome.verdict() == Verdict.FAILED) {
                    return outcome;
                }
            }
        }
        return worst.outcome("a solution");
    }

    private static Outcome solves(Iteration iteration, MovingEquation moving, KnownEquation equation, Worst worst) {
        Solve solve = Solve.of(iteration, moving);
        if (!iteration.stopReason().converged()) {
            return Outcome.failed(
                    iteration.stopReason() + " after " + solve.updates() + " updates, off by "
                            + equation.error(solve.y),
                    equation.toString());
        }
        worst.add(
                equation.error(solve.y),
                TOLERANCE * equation.size(),
                () -> equation + ", " + solve.updates() + " updates, " + iteration.stopReason());
        return Outcome.passed("", "");
    }
}
