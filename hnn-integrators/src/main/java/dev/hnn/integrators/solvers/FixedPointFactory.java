package dev.hnn.integrators.solvers;

import dev.hnn.api.solver.NonlinearSolver;
import dev.hnn.api.spi.Components;
import dev.hnn.api.spi.SolverFactory;

/** {@code fixed-point}: see {@link FixedPointSolver}. */
public final class FixedPointFactory implements SolverFactory<FixedPointFactory.Settings> {

    /**
     * The settings.
     *
     * @param tolerance the size of an update, relative to that of the state, that is small enough; 0 to go on until round-off
     * @param maxIterations the number of iterations after which to give up
     */
    public record Settings(double tolerance, int maxIterations) {}

    /** For the service loader. */
    public FixedPointFactory() {}

    @Override
    public String name() {
        return "fixed-point";
    }

    @Override
    public String description() {
        return "fixed-point iteration, as in the paper";
    }

    @Override
    public Settings defaults() {
        return new Settings(1e-12, 100);
    }

    @Override
    public NonlinearSolver create(Settings settings, Components components) {
        return new FixedPointSolver(settings.tolerance(), settings.maxIterations());
    }
}
