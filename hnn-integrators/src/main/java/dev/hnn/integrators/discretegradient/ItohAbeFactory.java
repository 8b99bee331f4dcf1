package dev.hnn.integrators.discretegradient;

import dev.hnn.api.integrator.Integrator;
import dev.hnn.api.solver.NonlinearSolver;
import dev.hnn.api.spi.Choice;
import dev.hnn.api.spi.Components;
import dev.hnn.api.spi.IntegratorFactory;

/** {@code itoh-abe}: see {@link ItohAbe}. */
public final class ItohAbeFactory implements IntegratorFactory<ItohAbeFactory.Settings> {

    /**
     * The settings.
     *
     * @param symmetrised whether to take the mean over both orders of the coordinates, which makes it of order 2
     * @param solver solves the equation of a step
     */
    public record Settings(boolean symmetrised, Choice<NonlinearSolver> solver) {}

    /** For the service loader. */
    public ItohAbeFactory() {}

    @Override
    public String name() {
        return "itoh-abe";
    }

    @Override
    public String description() {
        return "the coordinate increment discrete gradient, order 1, or 2 if symmetrised, keeps the energy";
    }

    @Override
    public Settings defaults() {
        return new Settings(false, Choice.of("newton"));
    }

    @Override
    public Integrator<?> create(Settings settings, Components components) {
        return new ItohAbe(settings.symmetrised(), components.solver(settings.solver()));
    }
}
