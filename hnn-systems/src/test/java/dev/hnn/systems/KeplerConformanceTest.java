package dev.hnn.systems;

import dev.hnn.api.spi.SystemFactory;
import dev.hnn.testkit.SystemContract;
import org.junit.jupiter.api.Nested;

class KeplerConformanceTest {

    @Nested
    class WithDefaults extends SystemContract<KeplerSettings> {

        @Override
        protected SystemFactory<KeplerSettings> factory() {
            return new KeplerFactory();
        }
    }

    @Nested
    class WithOtherParameters extends WithDefaults {

        @Override
        protected KeplerSettings settings() {
            return new KeplerSettings(0.2, 2.5);
        }
    }
}
