package org.example.leapfrog;

import dev.hnn.api.integrator.Integrator;
import dev.hnn.api.spi.Components;
import dev.hnn.api.spi.IntegratorFactory;

/** {@code leapfrog}: see {@link Leapfrog}. */
public final class LeapfrogFactory implements IntegratorFactory<LeapfrogFactory.Settings> {

    /** The method has no settings. */
    public record Settings() {}

    @Override
    public String name() {
        return "leapfrog";
    }

    @Override
    public String description() {
        return "leapfrog for separable Hamiltonians, order 2, symplectic, symmetric";
    }

    @Override
    public Settings defaults() {
        return new Settings();
    }

    @Override
    public Integrator<?> create(Settings settings, Components components) {
        return new Leapfrog();
    }
}
