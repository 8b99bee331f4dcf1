package dev.hnn.systems;

import dev.hnn.api.spi.Components;
import dev.hnn.api.spi.SystemFactory;
import dev.hnn.api.system.PhysicalSystem;

/** {@code kepler}: see {@link Kepler}. */
public final class KeplerFactory implements SystemFactory<KeplerSettings> {

    /** For the service loader. */
    public KeplerFactory() {}

    @Override
    public String name() {
        return "kepler";
    }

    @Override
    public String description() {
        return "the planar two-body problem, H = |p|²/2 − μ/|q|, from the pericentre of an ellipse";
    }

    @Override
    public KeplerSettings defaults() {
        return new KeplerSettings(0.6, 1);
    }

    @Override
    public PhysicalSystem create(KeplerSettings settings, Components components) {
        return new Kepler(settings.eccentricity(), settings.gravitationalParameter());
    }
}
