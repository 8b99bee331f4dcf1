package org.example.anderson;

import dev.hnn.api.solver.NonlinearSolver;
import dev.hnn.api.spi.Components;
import dev.hnn.api.spi.SolverFactory;

/** {@code anderson-acceleration}: see {@link AndersonSolver}. */
public final class AndersonFactory implements SolverFactory<AndersonFactory.Settings> {

    private static final int MOST_MEMORY = 50;

    /**
     * What users can set.
     *
     * @param tolerance the relative size of update and residual that is small enough; 0 to go on until round-off
     * @param maxIterations the number of iterations after which to give up
     * @param memory how many earlier iterates to use
     */
    public record Settings(double tolerance, int maxIterations, int memory) {}

    @Override
    public String name() {
        return "anderson-acceleration";
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
        if (settings.memory() < 1 || settings.memory() > MOST_MEMORY) {
            throw new IllegalArgumentException(
                    "memory must be from 1 to " + MOST_MEMORY + ", not " + settings.memory() + ".");
        }
        return new AndersonSolver(new StoppingRule(settings.tolerance(), settings.maxIterations()), settings.memory());
    }
}
