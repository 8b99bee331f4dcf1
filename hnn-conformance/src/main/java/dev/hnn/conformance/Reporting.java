package dev.hnn.conformance;

import dev.hnn.api.solver.ImplicitEquation;
import dev.hnn.api.solver.Iteration;
import dev.hnn.api.solver.NonlinearSolver;
import dev.hnn.conformance.problems.KnownEquation;
import dev.hnn.conformance.problems.MovingEquation;
import dev.hnn.conformance.problems.ScalarEquation;
import java.util.ArrayList;
import java.util.List;

/** What an iteration says of itself, against what was seen. */
final class Reporting {

    /** The maximum norm of one difference, in whichever order it is computed. */
    private static final double ROUNDINGS = 1e-14;

    /** What is called converged satisfies the equation so well, relative to the size of the iterate. */
    private static final double CONVERGED = 1e-8;

    /** A solver may look at one iterate more before it gives up. */
    private static final int UPDATES_AFTER_NAN = 3;

    private final NonlinearSolver solver;

    Reporting(NonlinearSolver solver) {
        this.solver = solver;
    }

    /** Iterations, residual and equation, whatever the end. */
    Outcome report() {
        List<ImplicitEquation> equations = new ArrayList<>(KnownEquation.contractive());
        equations.addAll(KnownEquation.noisy());
        equations.addAll(ScalarEquation.notContractive());
        for (ImplicitEquation equation : equations) {
            MovingEquation moving = new MovingEquation(equation);
            Iteration iteration = solver.bind(moving);
            Solve solve = Solve.of(iteration, moving);
            double seen = solve.residualBeforeTheEnd();
            String measured = "iterations() " + iteration.iterations() + " after " + solve.updates()
                    + " updates, residual() " + iteration.residual() + " where y − φ(y) was " + seen;
            boolean residual = Double.isFinite(seen)
                    ? Math.abs(iteration.residual() - seen) <= ROUNDINGS * seen
                    : !Double.isFinite(iteration.residual());
            if (!residual || iteration.iterations() != solve.updates() || iteration.equation() != moving) {
                return Outcome.failed(measured, equation.toString());
            }
        }
        return Outcome.passed("iterations and residual are as counted, for " + equations.size() + " equations", "");
    }

    /** The iterate that is returned is better than the one before, of which the residual tells. */
    Outcome notContractive() {
        List<ScalarEquation> equations = ScalarEquation.notContractive();
        for (ScalarEquation equation : equations) {
            MovingEquation moving = new MovingEquation(equation);
            Iteration iteration = solver.bind(moving);
            Solve solve = Solve.of(iteration, moving);
            double residual = solve.residual(equation);
            if (iteration.stopReason().converged()
                    && !(residual <= CONVERGED * Math.max(equation.scale(), Math.abs(solve.y[0])))) {
                return Outcome.failed(
                        iteration.stopReason() + " at y = " + solve.y[0] + ", where y − φ(y) is " + residual,
                        equation.toString());
            }
        }
        return Outcome.passed("solved, or said not to be, for " + equations.size() + " equations", "");
    }

    Outcome notFinite() {
        for (ScalarEquation equation : ScalarEquation.notFinite()) {
            MovingEquation moving = new MovingEquation(equation);
            Iteration iteration = solver.bind(moving);
            Solve solve = Solve.of(iteration, moving);
            boolean late = solve.updates() > UPDATES_AFTER_NAN + 1; // the last of the equations is finite at first
            if (iteration.stopReason().converged() || late) {
                return Outcome.failed(
                        iteration.stopReason() + " at y = " + solve.y[0] + " after " + solve.updates() + " updates",
                        equation.toString());
            }
        }
        return Outcome.passed("ended at once, and said so", "");
    }

    /** What the equation is given, and what update does with φ(y). */
    Outcome arguments() {
        for (KnownEquation equation : KnownEquation.contractive()) {
            MovingEquation moving = new MovingEquation(equation);
            Solve solve = Solve.of(solver.bind(moving), moving);
            if (!moving.violation().isEmpty()) {
                return Outcome.failed(moving.violation(), equation.toString());
            }
            if (!solve.keptImages()) {
                return Outcome.failed("update modified the image that it was given", equation.toString());
            }
        }
        return Outcome.passed("arrays of the right length, outputs apart, images untouched", "");
    }
}
