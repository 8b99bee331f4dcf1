package dev.hnn.systems;

import dev.hnn.api.spi.SystemFactory;
import dev.hnn.testkit.SystemContract;
import org.junit.jupiter.api.Nested;

class HarmonicOscillatorConformanceTest {

    @Nested
    class WithDefaults extends SystemContract<HarmonicOscillatorSettings> {

        @Override
        protected SystemFactory<HarmonicOscillatorSettings> factory() {
            return new HarmonicOscillatorFactory();
        }
    }

    @Nested
    class WithOtherParameters extends WithDefaults {

        @Override
        protected HarmonicOscillatorSettings settings() {
            return new HarmonicOscillatorSettings(2.5, 0.3);
        }
    }
}
