package dev.hnn.conformance;

import dev.hnn.api.solver.NonlinearSolver;
import java.util.List;

/** The checks of a nonlinear solver: that it solves, that its report is true, and that it always ends. */
public final class SolverChecks {

    private SolverChecks() {}

    /**
     * The checks.
     *
     * @param solver the solver, with settings that integrators use: a relative tolerance of 1e-10 or less
     * @return the checks, in the order in which their failures explain each other; nothing has run yet
     */
    public static List<Check> of(NonlinearSolver solver) {
        Solving solving = new Solving(solver);
        Reporting reporting = new Reporting(solver);
        IterationState state = new IterationState(solver);
        return List.of(
                new Claim(
                        "convergence",
                        "solves contractive equations, linear and nonlinear, in 1 to 12 unknowns",
                        solving::convergence),
                new Claim(
                        "moving-equation",
                        "solves an equation that moves from solve to solve",
                        solving::movingEquation),
                new Claim(
                        "round-off",
                        "ends at round-off where its tolerance cannot be met, and calls that converged",
                        solving::roundOff),
                new Claim(
                        "not-contractive",
                        "ends on equations that do not contract; what it calls converged is a solution",
                        reporting::notContractive),
                new Claim(
                        "not-finite",
                        "ends as soon as an iterate is not finite, and calls that not converged",
                        reporting::notFinite),
                new Claim(
                        "report",
                        "iterations() counts evaluations of φ, residual() is ‖y − φ(y)‖ before the last update",
                        reporting::report),
                new Claim(
                        "arguments",
                        "the equation gets arrays of the right length, outputs apart; update leaves φ(y) alone",
                        reporting::arguments),
                new Claim("repeatable", "a solve depends on the equation alone", state::repeatable),
                new Claim("reset", "reset forgets all earlier solves", state::reset),
                new Claim("allocation", "begin and update allocate no memory", state::allocation),
                new Claim(
                        "threads", "threads with an iteration each get the bits that one thread gets", state::threads));
    }
}
