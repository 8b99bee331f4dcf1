package dev.hnn.api.solver;

/** A method for solving y = φ(y). Immutable and thread-safe; all work happens in the iteration that it binds. */
public interface NonlinearSolver {

    /**
     * Allocates an iteration for an equation. The equation may change from one solve to the next, as it does from step
     * to step; its dimension may not.
     *
     * @param equation what to solve
     * @return a new worker, for the thread that uses the equation
     */
    Iteration bind(ImplicitEquation equation);
}
