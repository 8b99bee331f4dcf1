package dev.hnn.systems;

import dev.hnn.api.spi.Components;
import dev.hnn.api.spi.SystemFactory;
import dev.hnn.api.system.PhysicalSystem;

/** {@code nonseparable-oscillator}: see {@link NonseparableOscillator}. */
public final class NonseparableOscillatorFactory implements SystemFactory<NonseparableOscillatorFactory.Settings> {

    /** The system has no settings. */
    public record Settings() {}

    /** For the service loader. */
    public NonseparableOscillatorFactory() {}

    @Override
    public String name() {
        return "nonseparable-oscillator";
    }

    @Override
    public String description() {
        return "Tao's test for methods that need no separable H, H = (q² + 1)(p² + 1)/2, from (−3, 0)";
    }

    @Override
    public Settings defaults() {
        return new Settings();
    }

    @Override
    public PhysicalSystem create(Settings settings, Components components) {
        return new NonseparableOscillator();
    }
}
