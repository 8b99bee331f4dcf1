package dev.hnn.integrators.rungekutta;

import dev.hnn.api.integrator.Integrator;
import dev.hnn.api.spi.Components;
import dev.hnn.api.spi.IntegratorFactory;

/** {@code runge-kutta-4}: the {@linkplain RungeKutta4 classical Runge–Kutta method}. */
public final class RungeKutta4Factory implements IntegratorFactory<RungeKutta4Factory.Settings> {

    /** The method has no settings. */
    public record Settings() {}

    /** For the service loader. */
    public RungeKutta4Factory() {}

    @Override
    public String name() {
        return "runge-kutta-4";
    }

    @Override
    public String description() {
        return "the classical Runge–Kutta method, order 4, explicit, preserves nothing: a control";
    }

    @Override
    public Settings defaults() {
        return new Settings();
    }

    @Override
    public Integrator<?> create(Settings settings, Components components) {
        return new RungeKutta4();
    }
}
