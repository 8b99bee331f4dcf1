package dev.hnn.integrators.solvers;

import dev.hnn.api.solver.NonlinearSolver;
import dev.hnn.api.spi.Components;
import dev.hnn.api.spi.SolverFactory;

/** {@code newton}: see {@link NewtonSolver}. */
public final class NewtonFactory implements SolverFactory<NewtonFactory.Settings> {

    /**
     * The settings.
     *
     * @param tolerance the size of an update, relative to that of the state, that is small enough; 0 to go on until round-off
     * @param maxIterations the number of iterations after which to give up
     * @param linearSolver how the linear equation of an update is solved
     */
    public record Settings(double tolerance, int maxIterations, NewtonSolver.LinearSolver linearSolver) {}

    /** For the service loader. */
    public NewtonFactory() {}

    @Override
    public String name() {
        return "newton";
    }

    @Override
    public String description() {
        return "Newton's method with an exact Jacobian matrix that is kept while it pays, or with GMRES";
    }

    @Override
    public Settings defaults() {
        return new Settings(1e-12, 50, NewtonSolver.LinearSolver.DENSE);
    }

    @Override
    public NonlinearSolver create(Settings settings, Components components) {
        return new NewtonSolver(settings.tolerance(), settings.maxIterations(), settings.linearSolver());
    }
}
