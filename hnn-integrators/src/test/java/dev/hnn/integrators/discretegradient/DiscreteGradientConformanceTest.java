package dev.hnn.integrators.discretegradient;

import dev.hnn.api.spi.Choice;
import dev.hnn.integrators.ConfiguredContract;
import org.junit.jupiter.api.Nested;

/** Both solvers. */
class DiscreteGradientConformanceTest {

    @Nested
    class WithNewton extends Contract {
        WithNewton() {
            super("newton");
        }
    }

    @Nested
    class WithFixedPoint extends Contract {
        WithFixedPoint() {
            super("fixed-point");
        }
    }

    private abstract static class Contract extends ConfiguredContract<DiscreteGradientFactory.Settings> {
        Contract(String solver) {
            super(new DiscreteGradientFactory(), new DiscreteGradientFactory.Settings(Choice.of(solver)));
        }
    }
}
