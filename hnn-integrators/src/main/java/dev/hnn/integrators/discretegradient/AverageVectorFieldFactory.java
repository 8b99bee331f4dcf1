package dev.hnn.integrators.discretegradient;

import dev.hnn.api.integrator.Integrator;
import dev.hnn.api.solver.NonlinearSolver;
import dev.hnn.api.spi.Choice;
import dev.hnn.api.spi.Components;
import dev.hnn.api.spi.IntegratorFactory;

/** {@code average-vector-field}: see {@link AverageVectorField}. */
public final class AverageVectorFieldFactory implements IntegratorFactory<AverageVectorFieldFactory.Settings> {

    /**
     * The settings.
     *
     * @param nodes of the quadrature, 2 to 8; it is exact where H is a polynomial of degree up to twice that
     * @param solver solves the equation of a step
     */
    public record Settings(int nodes, Choice<NonlinearSolver> solver) {}

    /** For the service loader. */
    public AverageVectorFieldFactory() {}

    @Override
    public String name() {
        return "average-vector-field";
    }

    @Override
    public String description() {
        return "the average vector field method, order 2, keeps the energy up to its quadrature, symmetric";
    }

    @Override
    public Settings defaults() {
        return new Settings(4, Choice.of("newton"));
    }

    @Override
    public Integrator<?> create(Settings settings, Components components) {
        return new AverageVectorField(settings.nodes(), components.solver(settings.solver()));
    }
}
