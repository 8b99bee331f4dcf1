package dev.hnn.integrators.discretegradient;

import dev.hnn.api.spi.Choice;
import dev.hnn.api.spi.IntegratorFactory;
import dev.hnn.testkit.IntegratorContract;
import org.junit.jupiter.api.Nested;

/** Few nodes and many, and both solvers. */
class AverageVectorFieldConformanceTest {

    @Nested
    class WithDefaults extends IntegratorContract<AverageVectorFieldFactory.Settings> {

        @Override
        protected IntegratorFactory<AverageVectorFieldFactory.Settings> factory() {
            return new AverageVectorFieldFactory();
        }
    }

    @Nested
    class TwoNodesWithFixedPoint extends WithDefaults {

        @Override
        protected AverageVectorFieldFactory.Settings settings() {
            return new AverageVectorFieldFactory.Settings(2, Choice.of("fixed-point"));
        }
    }
}
