package dev.hnn.integrators.rungekutta;

import dev.hnn.api.spi.IntegratorFactory;
import dev.hnn.testkit.IntegratorContract;

class RungeKutta4ConformanceTest extends IntegratorContract<RungeKutta4Factory.Settings> {

    @Override
    protected IntegratorFactory<RungeKutta4Factory.Settings> factory() {
        return new RungeKutta4Factory();
    }
}
