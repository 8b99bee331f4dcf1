package dev.hnn.integrators.extendedphasespace;

import dev.hnn.api.integrator.Integrator;
import dev.hnn.api.spi.Bounded;
import dev.hnn.api.spi.Components;
import dev.hnn.api.spi.IntegratorFactory;

/** {@code tao}: see {@link Tao}. */
public final class TaoFactory implements IntegratorFactory<TaoFactory.Settings> {

    /**
     * The settings.
     *
     * @param order 2, 4, 6 or 8
     * @param omega ω, the strength with which the two copies of the phase space are bound together
     */
    public record Settings(@Bounded(min = 2, max = 8) int order, double omega) {}

    /** For the service loader. */
    public TaoFactory() {}

    @Override
    public String name() {
        return "tao";
    }

    @Override
    public String description() {
        return "Tao's explicit method for any H, order 2 to 8, symplectic in a doubled phase space";
    }

    @Override
    public Settings defaults() {
        return new Settings(2, 20);
    }

    @Override
    public Integrator<?> create(Settings settings, Components components) {
        return new Tao(settings.order(), settings.omega());
    }
}
