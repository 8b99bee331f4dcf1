package dev.hnn.integrators.galerkin;

import dev.hnn.api.integrator.Integrator;
import dev.hnn.api.solver.NonlinearSolver;
import dev.hnn.api.spi.Bounded;
import dev.hnn.api.spi.Choice;
import dev.hnn.api.spi.Components;
import dev.hnn.api.spi.IntegratorFactory;

/** {@code galerkin-variational}: see {@link GalerkinVariational}. */
public final class GalerkinVariationalFactory implements IntegratorFactory<GalerkinVariationalFactory.Settings> {

    /**
     * The settings.
     *
     * @param nodes the kind of quadrature
     * @param degree that of the polynomial q, 1 to 4
     * @param stages the number of nodes, the degree or one more
     * @param solver solves the equations of a step
     */
    public record Settings(
            NodeFamily nodes,
            @Bounded(min = 1, max = 4) int degree,
            @Bounded(min = 1, max = 5) int stages,
            Choice<NonlinearSolver> solver) {}

    /** For the service loader. */
    public GalerkinVariationalFactory() {}

    @Override
    public String name() {
        return "galerkin-variational";
    }

    @Override
    public String description() {
        return "Galerkin variational integrators of degree 1 to 4, order 2 to 8, symplectic, symmetric";
    }

    @Override
    public Settings defaults() {
        return new Settings(NodeFamily.LOBATTO, 2, 3, Choice.of("newton"));
    }

    @Override
    public Integrator<?> create(Settings settings, Components components) {
        return new GalerkinVariational(
                settings.nodes(), settings.degree(), settings.stages(), components.solver(settings.solver()));
    }
}
