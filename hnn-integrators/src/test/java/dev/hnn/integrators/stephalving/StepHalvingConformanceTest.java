package dev.hnn.integrators.stephalving;

import dev.hnn.api.integrator.Integrator;
import dev.hnn.api.spi.Choice;
import dev.hnn.api.spi.IntegratorFactory;
import dev.hnn.testkit.IntegratorContract;
import java.util.Map;
import org.junit.jupiter.api.Nested;

/** Around methods that keep much, that keep the energy, and whose solver fails again and again. */
class StepHalvingConformanceTest {

    @Nested
    class WithDefaults extends IntegratorContract<StepHalvingFactory.Settings> {

        @Override
        protected IntegratorFactory<StepHalvingFactory.Settings> factory() {
            return new StepHalvingFactory();
        }
    }

    @Nested
    class OfADiscreteGradient extends WithDefaults {

        @Override
        protected StepHalvingFactory.Settings settings() {
            return new StepHalvingFactory.Settings(Choice.of("discrete-gradient"), 4);
        }
    }

    @Nested
    class OfAHastySolver extends WithDefaults {

        @Override
        protected StepHalvingFactory.Settings settings() {
            Choice<Integrator<?>> hasty = new Choice<>(
                    "implicit-midpoint",
                    Map.of("solver", Map.of("type", "fixed-point", "max-iterations", 14, "tolerance", 1e-12)));
            return new StepHalvingFactory.Settings(hasty, 10);
        }
    }
}
