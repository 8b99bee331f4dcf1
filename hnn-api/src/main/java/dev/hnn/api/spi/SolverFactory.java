package dev.hnn.api.spi;

import dev.hnn.api.solver.NonlinearSolver;

/**
 * A factory of nonlinear solvers.
 *
 * @param <S> the settings
 */
public interface SolverFactory<S extends Record> extends ComponentFactory<NonlinearSolver, S> {}
