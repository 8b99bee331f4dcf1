package ${package};

import dev.hnn.api.spi.Components;
import dev.hnn.api.spi.SystemFactory;
import dev.hnn.api.system.PhysicalSystem;

/** What users write, and which settings they can set. */
public final class QuarticOscillatorFactory implements SystemFactory<QuarticOscillatorFactory.Settings> {

    /** A component maxIterations would be written max-iterations. */
    public record Settings(double lambda) {}

    @Override
    public String name() {
        return "quartic-oscillator";
    }

    @Override
    public String description() {
        return "a particle on a spring that hardens";
    }

    @Override
    public Settings defaults() {
        return new Settings(1.0);
    }

    @Override
    public PhysicalSystem create(Settings settings, Components components) {
        double lambda = settings.lambda();
        if (!(lambda >= 0 && Double.isFinite(lambda))) {
            throw new IllegalArgumentException("lambda must be finite and at least 0, not " + lambda + ".");
        }
        return new QuarticOscillator(lambda);
    }
}
