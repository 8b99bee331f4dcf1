package dev.hnn.integrators;

import dev.hnn.api.spi.IntegratorFactory;
import dev.hnn.testkit.IntegratorContract;

class EulerConformanceTest extends IntegratorContract<EulerFactory.Settings> {

    @Override
    protected IntegratorFactory<EulerFactory.Settings> factory() {
        return new EulerFactory();
    }
}
