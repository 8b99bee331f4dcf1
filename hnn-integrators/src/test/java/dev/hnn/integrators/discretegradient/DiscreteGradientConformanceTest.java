package dev.hnn.integrators.discretegradient;

import dev.hnn.api.spi.Choice;
import dev.hnn.api.spi.IntegratorFactory;
import dev.hnn.testkit.IntegratorContract;
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

    private abstract static class Contract extends IntegratorContract<DiscreteGradientFactory.Settings> {

        private final String solver;

        Contract(String solver) {
            this.solver = solver;
        }

        @Override
        protected IntegratorFactory<DiscreteGradientFactory.Settings> factory() {
            return new DiscreteGradientFactory();
        }

        @Override
        protected DiscreteGradientFactory.Settings settings() {
            return new DiscreteGradientFactory.Settings(Choice.of(solver));
        }
    }
}
