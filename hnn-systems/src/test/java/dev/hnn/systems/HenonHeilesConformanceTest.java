package dev.hnn.systems;

import dev.hnn.api.spi.SystemFactory;
import dev.hnn.testkit.SystemContract;
import org.junit.jupiter.api.Nested;

class HenonHeilesConformanceTest {

    @Nested
    class WithDefaults extends SystemContract<HenonHeilesSettings> {

        @Override
        protected SystemFactory<HenonHeilesSettings> factory() {
            return new HenonHeilesFactory();
        }
    }

    @Nested
    class WithOtherParameters extends WithDefaults {

        @Override
        protected HenonHeilesSettings settings() {
            return new HenonHeilesSettings(1.0 / 12);
        }
    }
}
