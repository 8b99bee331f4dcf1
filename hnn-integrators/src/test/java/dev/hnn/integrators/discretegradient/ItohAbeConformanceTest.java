package dev.hnn.integrators.discretegradient;

import dev.hnn.api.spi.Choice;
import dev.hnn.api.spi.IntegratorFactory;
import dev.hnn.testkit.IntegratorContract;
import org.junit.jupiter.api.Nested;

/** Both orders, with both solvers. */
class ItohAbeConformanceTest {

    @Nested
    class WithDefaults extends IntegratorContract<ItohAbeFactory.Settings> {

        @Override
        protected IntegratorFactory<ItohAbeFactory.Settings> factory() {
            return new ItohAbeFactory();
        }
    }

    @Nested
    class WithFixedPoint extends WithDefaults {

        @Override
        protected ItohAbeFactory.Settings settings() {
            return new ItohAbeFactory.Settings(false, Choice.of("fixed-point"));
        }
    }

    @Nested
    class Symmetrised extends WithDefaults {

        @Override
        protected ItohAbeFactory.Settings settings() {
            return new ItohAbeFactory.Settings(true, Choice.of("newton"));
        }
    }

    @Nested
    class SymmetrisedWithFixedPoint extends WithDefaults {

        @Override
        protected ItohAbeFactory.Settings settings() {
            return new ItohAbeFactory.Settings(true, Choice.of("fixed-point"));
        }
    }
}
