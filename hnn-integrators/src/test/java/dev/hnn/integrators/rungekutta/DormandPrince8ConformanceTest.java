package dev.hnn.integrators.rungekutta;

import dev.hnn.api.spi.IntegratorFactory;
import dev.hnn.testkit.IntegratorContract;

class DormandPrince8ConformanceTest extends IntegratorContract<DormandPrince8Factory.Settings> {

    @Override
    protected IntegratorFactory<DormandPrince8Factory.Settings> factory() {
        return new DormandPrince8Factory();
    }
}
