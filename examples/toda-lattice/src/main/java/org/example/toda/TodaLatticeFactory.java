package org.example.toda;

import dev.hnn.api.spi.Components;
import dev.hnn.api.spi.SystemFactory;
import dev.hnn.api.system.PhysicalSystem;

/** {@code toda-lattice}: see {@link TodaLattice}. */
public final class TodaLatticeFactory implements SystemFactory<TodaLatticeFactory.Settings> {

    /**
     * What users can set.
     *
     * @param hardness how much harder a bond pushes than it pulls; greater than 0
     */
    public record Settings(double hardness) {}

    @Override
    public String name() {
        return "toda-lattice";
    }

    @Override
    public String description() {
        return "three particles on a ring with exponential forces, completely integrable";
    }

    @Override
    public Settings defaults() {
        return new Settings(1.0);
    }

    @Override
    public PhysicalSystem create(Settings settings, Components components) {
        double hardness = settings.hardness();
        if (!(hardness > 0 && Double.isFinite(hardness))) {
            throw new IllegalArgumentException("hardness must be finite and greater than 0, not " + hardness + ".");
        }
        return new TodaLattice(hardness);
    }
}
