package dev.hnn.conformance;

import dev.hnn.api.solver.Iteration;
import dev.hnn.api.solver.NonlinearSolver;
import dev.hnn.conformance.problems.KnownEquation;

/** A solver on equations with known solutions. */
final class Solving {

    /** Far looser than any tolerance that keeps an integrator's structure, and far tighter than no solution at all. */
    static final double TOLERANCE = 1e-8;

    private final NonlinearSolver solver;

    Solving(NonlinearSolver solver) {
        this.solver = solver;
    }

    Outcome convergence() {
        Worst worst = new Worst();
        for (KnownEquation equation : KnownEquation.contractive()) {
            Iteration iteration = solver.bind(equation);
            double[] y = new double[equation.dimension()];
            iteration.solve(y);
            if (!iteration.stopReason().converged()) {
                return Outcome.failed(
                        "ended after " + iteration.iterations() + " iterations: " + iteration.stopReason(),
                        equation.toString());
            }
            worst.add(equation.error(y), TOLERANCE * equation.size(), equation::toString);
        }
        return worst.outcome("the solution");
    }
}
