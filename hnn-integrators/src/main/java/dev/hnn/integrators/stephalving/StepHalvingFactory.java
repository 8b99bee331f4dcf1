package dev.hnn.integrators.stephalving;

import dev.hnn.api.integrator.Integrator;
import dev.hnn.api.spi.Choice;
import dev.hnn.api.spi.Components;
import dev.hnn.api.spi.IntegratorFactory;

/** {@code step-halving}: see {@link StepHalving}. */
public final class StepHalvingFactory implements IntegratorFactory<StepHalvingFactory.Settings> {

    /**
     * The settings.
     *
     * @param integrator takes the steps
     * @param halvings how often a step is halved at most, 1 to 20
     */
    public record Settings(Choice<Integrator<?>> integrator, int halvings) {}

    /** For the service loader. */
    public StepHalvingFactory() {}

    @Override
    public String name() {
        return "step-halving";
    }

    @Override
    public String description() {
        return "another integrator, with steps that do not converge taken again in shorter ones";
    }

    @Override
    public Settings defaults() {
        return new Settings(Choice.of("gauss-legendre"), 4);
    }

    @Override
    public Integrator<?> create(Settings settings, Components components) {
        return new StepHalving<>(components.integrator(settings.integrator()), settings.halvings());
    }
}
