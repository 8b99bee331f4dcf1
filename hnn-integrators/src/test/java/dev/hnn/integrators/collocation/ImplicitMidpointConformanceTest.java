package dev.hnn.integrators.collocation;

import dev.hnn.api.spi.IntegratorFactory;
import dev.hnn.testkit.IntegratorContract;

class ImplicitMidpointConformanceTest extends IntegratorContract<ImplicitMidpointFactory.Settings> {

    @Override
    protected IntegratorFactory<ImplicitMidpointFactory.Settings> factory() {
        return new ImplicitMidpointFactory();
    }
}
