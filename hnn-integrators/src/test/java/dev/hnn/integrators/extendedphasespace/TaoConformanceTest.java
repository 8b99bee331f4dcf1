package dev.hnn.integrators.extendedphasespace;

import dev.hnn.api.spi.IntegratorFactory;
import dev.hnn.testkit.IntegratorContract;
import org.junit.jupiter.api.Nested;

/** All orders. */
class TaoConformanceTest {

    @Nested
    class WithDefaults extends IntegratorContract<TaoFactory.Settings> {

        @Override
        protected IntegratorFactory<TaoFactory.Settings> factory() {
            return new TaoFactory();
        }
    }

    @Nested
    class OrderFour extends WithDefaults {

        @Override
        protected TaoFactory.Settings settings() {
            return new TaoFactory.Settings(4, 10);
        }
    }

    @Nested
    class OrderSix extends WithDefaults {

        @Override
        protected TaoFactory.Settings settings() {
            return new TaoFactory.Settings(6, 10);
        }
    }

    @Nested
    class OrderEight extends WithDefaults {

        @Override
        protected TaoFactory.Settings settings() {
            return new TaoFactory.Settings(8, 5);
        }
    }
}
