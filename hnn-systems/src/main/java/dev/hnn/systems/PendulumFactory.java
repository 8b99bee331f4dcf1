package dev.hnn.systems;

import dev.hnn.api.spi.Components;
import dev.hnn.api.spi.SystemFactory;
import dev.hnn.api.system.PhysicalSystem;

/** {@code pendulum}: see {@link Pendulum}. */
public final class PendulumFactory implements SystemFactory<PendulumSettings> {

    /** For the service loader. */
    public PendulumFactory() {}

    @Override
    public String name() {
        return "pendulum";
    }

    @Override
    public String description() {
        return "a plane pendulum, H = p²/(2ml²) + mgl(1 − cos q), from rest at (π/2, 0)";
    }

    @Override
    public PendulumSettings defaults() {
        return new PendulumSettings(1, 1, 1);
    }

    @Override
    public PhysicalSystem create(PendulumSettings settings, Components components) {
        return new Pendulum(settings.mass(), settings.length(), settings.gravity());
    }
}
