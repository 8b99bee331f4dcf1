package dev.hnn.integrators.collocation;

import dev.hnn.api.integrator.Integrator;
import dev.hnn.api.solver.NonlinearSolver;
import dev.hnn.api.spi.Bounded;
import dev.hnn.api.spi.Choice;
import dev.hnn.api.spi.Components;
import dev.hnn.api.spi.IntegratorFactory;

/** {@code lobatto}: see {@link Lobatto}. */
public final class LobattoFactory implements IntegratorFactory<LobattoFactory.Settings> {

    /**
     * The settings.
     *
     * @param stages 2 to 4; the order is twice that, less 2
     * @param solver solves the stages
     */
    public record Settings(@Bounded(min = 2, max = 4) int stages, Choice<NonlinearSolver> solver) {}

    /** For the service loader. */
    public LobattoFactory() {}

    @Override
    public String name() {
        return "lobatto";
    }

    @Override
    public String description() {
        return "the Lobatto IIIA–IIIB pair with 2 to 4 stages, order 2 to 6, symplectic, symmetric";
    }

    @Override
    public Settings defaults() {
        return new Settings(3, Choice.of("newton"));
    }

    @Override
    public Integrator<?> create(Settings settings, Components components) {
        return new Lobatto(settings.stages(), components.solver(settings.solver()));
    }
}
