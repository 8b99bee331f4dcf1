package org.example.leapfrog;

import dev.hnn.api.spi.IntegratorFactory;
import dev.hnn.testkit.IntegratorContract;

/** The contract of integrators: order, symplecticity, reversal, no allocation. */
class LeapfrogTest extends IntegratorContract<LeapfrogFactory.Settings> {

    @Override
    protected IntegratorFactory<LeapfrogFactory.Settings> factory() {
        return new LeapfrogFactory();
    }
}
