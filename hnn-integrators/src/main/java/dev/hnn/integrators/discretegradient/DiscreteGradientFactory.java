package dev.hnn.integrators.discretegradient;

import dev.hnn.api.integrator.Integrator;
import dev.hnn.api.solver.NonlinearSolver;
import dev.hnn.api.spi.Choice;
import dev.hnn.api.spi.Components;
import dev.hnn.api.spi.IntegratorFactory;

/** {@code discrete-gradient}: see {@link DiscreteGradient}. */
public final class DiscreteGradientFactory implements IntegratorFactory<DiscreteGradientFactory.Settings> {

    /**
     * The settings.
     *
     * @param solver solves the equation of a step
     */
    public record Settings(Choice<NonlinearSolver> solver) {}

    /** For the service loader. */
    public DiscreteGradientFactory() {}

    @Override
    public String name() {
        return "discrete-gradient";
    }

    @Override
    public String description() {
        return "the midpoint discrete gradient of Gonzalez, order 2, keeps the energy, symmetric";
    }

    @Override
    public Settings defaults() {
        return new Settings(Choice.of("newton"));
    }

    @Override
    public Integrator<?> create(Settings settings, Components components) {
        return new DiscreteGradient(components.solver(settings.solver()));
    }
}
