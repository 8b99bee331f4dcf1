package ${package};

import dev.hnn.api.integrator.Integrator;
import dev.hnn.api.spi.Components;
import dev.hnn.api.spi.IntegratorFactory;

/** The method has no settings. */
public final class ExplicitMidpointFactory implements IntegratorFactory<ExplicitMidpointFactory.Settings> {

    public record Settings() {}

    @Override
    public String name() {
        return "explicit-midpoint";
    }

    @Override
    public String description() {
        return "the explicit midpoint method, order 2";
    }

    @Override
    public Settings defaults() {
        return new Settings();
    }

    @Override
    public Integrator<?> create(Settings settings, Components components) {
        return new ExplicitMidpoint();
    }
}
