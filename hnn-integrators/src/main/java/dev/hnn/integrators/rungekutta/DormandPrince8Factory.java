package dev.hnn.integrators.rungekutta;

import dev.hnn.api.integrator.Integrator;
import dev.hnn.api.spi.Components;
import dev.hnn.api.spi.IntegratorFactory;

/** {@code dormand-prince-8}: see {@link DormandPrince8}. */
public final class DormandPrince8Factory implements IntegratorFactory<DormandPrince8Factory.Settings> {

    /** The method has no settings. */
    public record Settings() {}

    /** For the service loader. */
    public DormandPrince8Factory() {}

    @Override
    public String name() {
        return "dormand-prince-8";
    }

    @Override
    public String description() {
        return "Dormand–Prince 8(5,3) with a fixed step size, order 8, explicit, preserves nothing: a control";
    }

    @Override
    public Settings defaults() {
        return new Settings();
    }

    @Override
    public Integrator<?> create(Settings settings, Components components) {
        return new DormandPrince8();
    }
}
