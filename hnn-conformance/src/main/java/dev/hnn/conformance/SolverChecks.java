package dev.hnn.conformance;

import dev.hnn.api.solver.NonlinearSolver;
import java.util.List;

/** The checks of a nonlinear solver: that it solves, that its report is true, and that it always ends. */
public final class SolverChecks {

    private SolverChecks() {}

    /**
     * The checks.
     *
     * @param solver the solver
     * @return the checks, in the order in which their failures explain each other; nothing has run yet
     */
    public static List<Check> of(NonlinearSolver solver) {
        Solving solving = new Solving(solver);
        return List.of(new Claim(
                "convergence", "solves contractive equations, in any number of unknowns", solving::convergence));
    }
}
