/**
 * Nonlinear solvers for the implicit equation of one step.
 *
 * <p>A {@link dev.hnn.api.solver.NonlinearSolver} is immutable settings. Bound to an
 * {@link dev.hnn.api.solver.ImplicitEquation} it gives an {@link dev.hnn.api.solver.Iteration}: a worker with its own
 * memory, used by one thread.
 */
package dev.hnn.api.solver;
