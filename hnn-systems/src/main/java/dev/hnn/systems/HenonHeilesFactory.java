package dev.hnn.systems;

import dev.hnn.api.spi.Components;
import dev.hnn.api.spi.SystemFactory;
import dev.hnn.api.system.PhysicalSystem;

/** {@code henon-heiles}: see {@link HenonHeiles}. */
public final class HenonHeilesFactory implements SystemFactory<HenonHeilesSettings> {

    /** For the service loader. */
    public HenonHeilesFactory() {}

    @Override
    public String name() {
        return "henon-heiles";
    }

    @Override
    public String description() {
        return "H = (|p|² + |q|²)/2 + q₁²q₂ − q₂³/3, regular at low energies and chaotic at higher ones";
    }

    @Override
    public HenonHeilesSettings defaults() {
        return new HenonHeilesSettings(0.125);
    }

    @Override
    public PhysicalSystem create(HenonHeilesSettings settings, Components components) {
        return new HenonHeiles(settings.energy());
    }
}
