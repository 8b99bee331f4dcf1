package dev.hnn.integrators.collocation;

import dev.hnn.api.integrator.Integrator;
import dev.hnn.api.solver.NonlinearSolver;
import dev.hnn.api.spi.Choice;
import dev.hnn.api.spi.Components;
import dev.hnn.api.spi.IntegratorFactory;

/** {@code implicit-midpoint}: x′ = x + h f((x + x′)/2), which is {@link GaussLegendre} with one stage. */
public final class ImplicitMidpointFactory implements IntegratorFactory<ImplicitMidpointFactory.Settings> {

    /**
     * The settings.
     *
     * @param solver solves the equation of a step
     */
    public record Settings(Choice<NonlinearSolver> solver) {}

    /** For the service loader. */
    public ImplicitMidpointFactory() {}

    @Override
    public String name() {
        return "implicit-midpoint";
    }

    @Override
    public String description() {
        return "the implicit midpoint rule, order 2, symplectic, symmetric, keeps quadratic invariants";
    }

    @Override
    public Settings defaults() {
        return new Settings(Choice.of("newton"));
    }

    @Override
    public Integrator<?> create(Settings settings, Components components) {
        return new GaussLegendre(1, components.solver(settings.solver()));
    }
}
