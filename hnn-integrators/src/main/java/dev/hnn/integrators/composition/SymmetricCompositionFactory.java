package dev.hnn.integrators.composition;

import dev.hnn.api.integrator.Integrator;
import dev.hnn.api.spi.Choice;
import dev.hnn.api.spi.Components;
import dev.hnn.api.spi.IntegratorFactory;
import java.util.Map;

/** {@code symmetric-composition}: see {@link SymmetricComposition}. */
public final class SymmetricCompositionFactory implements IntegratorFactory<SymmetricCompositionFactory.Settings> {

    /**
     * The settings.
     *
     * @param scheme the coefficients, of whole steps
     * @param base takes the steps: symmetric, of order 2
     */
    public record Settings(Scheme scheme, Choice<Integrator<?>> base) {}

    /** For the service loader. */
    public SymmetricCompositionFactory() {}

    @Override
    public String name() {
        return "symmetric-composition";
    }

    @Override
    public String description() {
        return "symmetric composition of any symmetric integrator of order 2, order 2 to 8, keeps what that one keeps";
    }

    /** {@inheritDoc} Its equations are solved to round-off, since what the solves of many substeps leave adds up. */
    @Override
    public Settings defaults() {
        Map<String, Object> toRoundOff = Map.of("type", "newton", "tolerance", 0.0);
        return new Settings(Scheme.YOSHIDA_4, new Choice<>("implicit-midpoint", Map.of("solver", toRoundOff)));
    }

    @Override
    public Integrator<?> create(Settings settings, Components components) {
        return new SymmetricComposition<>(components.integrator(settings.base()), settings.scheme());
    }
}
