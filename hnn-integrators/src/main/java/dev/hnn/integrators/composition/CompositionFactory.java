package dev.hnn.integrators.composition;

import dev.hnn.api.integrator.Integrator;
import dev.hnn.api.spi.Components;
import dev.hnn.api.spi.IntegratorFactory;

/** {@code composition}: see {@link Composition}. */
public final class CompositionFactory implements IntegratorFactory<CompositionFactory.Settings> {

    /**
     * The settings.
     *
     * @param scheme the coefficients
     */
    public record Settings(Scheme scheme) {}

    /** For the service loader. */
    public CompositionFactory() {}

    @Override
    public String name() {
        return "composition";
    }

    @Override
    public String description() {
        return "symmetric composition of Störmer–Verlet for a separable H, order 2 to 8, symplectic, explicit";
    }

    @Override
    public Settings defaults() {
        return new Settings(Scheme.YOSHIDA_4);
    }

    @Override
    public Integrator<?> create(Settings settings, Components components) {
        return new Composition(settings.scheme());
    }
}
