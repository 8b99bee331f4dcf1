package dev.hnn.systems;

import dev.hnn.api.spi.SystemFactory;
import dev.hnn.testkit.SystemContract;

class NonseparableOscillatorConformanceTest extends SystemContract<NonseparableOscillatorFactory.Settings> {

    @Override
    protected SystemFactory<NonseparableOscillatorFactory.Settings> factory() {
        return new NonseparableOscillatorFactory();
    }
}
