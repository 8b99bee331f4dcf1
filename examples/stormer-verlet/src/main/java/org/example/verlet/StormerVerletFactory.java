package org.example.verlet;

import dev.hnn.api.integrator.Integrator;
import dev.hnn.api.spi.Components;
import dev.hnn.api.spi.IntegratorFactory;

/** {@code stormer-verlet}: see {@link StormerVerlet}. */
public final class StormerVerletFactory implements IntegratorFactory<StormerVerletFactory.Settings> {

    /** The method has no settings. */
    public record Settings() {}

    @Override
    public String name() {
        return "stormer-verlet";
    }

    @Override
    public String description() {
        return "Störmer–Verlet (leapfrog) for separable Hamiltonians, order 2, symplectic, symmetric";
    }

    @Override
    public Settings defaults() {
        return new Settings();
    }

    @Override
    public Integrator<?> create(Settings settings, Components components) {
        return new StormerVerlet();
    }
}
