package dev.hnn.systems;

import dev.hnn.api.spi.Components;
import dev.hnn.api.spi.SystemFactory;
import dev.hnn.api.system.PhysicalSystem;

/** {@code harmonic-oscillator}: see {@link HarmonicOscillator}. */
public final class HarmonicOscillatorFactory implements SystemFactory<HarmonicOscillatorSettings> {

    /** For the service loader. */
    public HarmonicOscillatorFactory() {}

    @Override
    public String name() {
        return "harmonic-oscillator";
    }

    @Override
    public String description() {
        return "a mass on a linear spring, H = p²/(2m) + kq²/2, from (1, 0)";
    }

    @Override
    public HarmonicOscillatorSettings defaults() {
        return new HarmonicOscillatorSettings(1, 1);
    }

    @Override
    public PhysicalSystem create(HarmonicOscillatorSettings settings, Components components) {
        return new HarmonicOscillator(settings.mass(), settings.stiffness());
    }
}
