package dev.hnn.conformance;

import dev.hnn.api.spi.Components;
import dev.hnn.api.spi.SystemFactory;
import dev.hnn.api.system.PhysicalSystem;

/** A sound factory, open for what is not. */
public class OscillatorFactory implements SystemFactory<OscillatorFactory.Settings> {

    /**
     * The settings.
     *
     * @param label of no effect
     */
    public record Settings(String label) {}

    /** For the service loader. */
    public OscillatorFactory() {}

    @Override
    public String name() {
        return "plane-oscillator";
    }

    @Override
    public String description() {
        return "a plane oscillator";
    }

    @Override
    public Settings defaults() {
        return new Settings("none");
    }

    @Override
    public PhysicalSystem create(Settings settings, Components components) {
        return new OscillatorSystem();
    }
}
