package dev.hnn.integrators.solvers;

import dev.hnn.api.solver.NonlinearSolver;
import dev.hnn.api.spi.Components;
import dev.hnn.api.spi.SolverFactory;

/** {@code anderson}: see {@link AndersonSolver}. */
public final class AndersonFactory implements SolverFactory<AndersonFactory.Settings> {

    /**
     * The settings.
     *
     * @param tolerance the size of an update, relative to that of the state, that is small enough; 0 to go on until round-off
     * @param maxIterations the number of iterations after which to give up
     * @param depth how many differences of earlier iterates to use at most, 1 to 20
     */
    public record Settings(double tolerance, int maxIterations, int depth) {}

    /** For the service loader. */
    public AndersonFactory() {}

    @Override
    public String name() {
        return "anderson";
    }

    @Override
    public String description() {
        return "Anderson acceleration of the fixed-point iteration, without derivatives";
    }

    @Override
    public Settings defaults() {
        return new Settings(1e-12, 100, 5);
    }

    @Override
    public NonlinearSolver create(Settings settings, Components components) {
        return new AndersonSolver(settings.tolerance(), settings.maxIterations(), settings.depth());
    }
}
