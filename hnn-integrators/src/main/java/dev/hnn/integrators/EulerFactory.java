package dev.hnn.integrators;

import dev.hnn.api.integrator.Integrator;
import dev.hnn.api.spi.Components;
import dev.hnn.api.spi.IntegratorFactory;

/** {@code euler}: the {@linkplain ExplicitEuler explicit Euler method}. */
public final class EulerFactory implements IntegratorFactory<EulerFactory.Settings> {

    /** The method has no settings. */
    public record Settings() {}

    /** For the service loader. */
    public EulerFactory() {}

    @Override
    public String name() {
        return "euler";
    }

    @Override
    public String description() {
        return "explicit Euler, order 1, preserves nothing: the control";
    }

    @Override
    public Settings defaults() {
        return new Settings();
    }

    @Override
    public Integrator<?> create(Settings settings, Components components) {
        return new ExplicitEuler();
    }
}
