package dev.hnn.systems;

import dev.hnn.api.spi.SystemFactory;
import dev.hnn.testkit.SystemContract;
import org.junit.jupiter.api.Nested;

class PendulumConformanceTest {

    @Nested
    class WithDefaults extends SystemContract<PendulumSettings> {

        @Override
        protected SystemFactory<PendulumSettings> factory() {
            return new PendulumFactory();
        }
    }

    @Nested
    class WithOtherParameters extends WithDefaults {

        @Override
        protected PendulumSettings settings() {
            return new PendulumSettings(0.7, 1.9, 9.81);
        }
    }
}
