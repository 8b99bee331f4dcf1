package dev.hnn.integrators.collocation;

import dev.hnn.api.integrator.Integrator;
import dev.hnn.api.solver.NonlinearSolver;
import dev.hnn.api.spi.Bounded;
import dev.hnn.api.spi.Choice;
import dev.hnn.api.spi.Components;
import dev.hnn.api.spi.IntegratorFactory;

/** {@code gauss-legendre}: see {@link GaussLegendre}. */
public final class GaussLegendreFactory implements IntegratorFactory<GaussLegendreFactory.Settings> {

    /**
     * The settings.
     *
     * @param stages 1 to 4; the order is twice that
     * @param solver solves the stages
     */
    public record Settings(@Bounded(min = 1, max = 4) int stages, Choice<NonlinearSolver> solver) {}

    /** For the service loader. */
    public GaussLegendreFactory() {}

    @Override
    public String name() {
        return "gauss-legendre";
    }

    @Override
    public String description() {
        return "Gauss–Legendre collocation with 1 to 4 stages, order 2 to 8, symplectic, symmetric";
    }

    @Override
    public Settings defaults() {
        return new Settings(2, Choice.of("newton"));
    }

    @Override
    public Integrator<?> create(Settings settings, Components components) {
        return new GaussLegendre(settings.stages(), components.solver(settings.solver()));
    }
}
