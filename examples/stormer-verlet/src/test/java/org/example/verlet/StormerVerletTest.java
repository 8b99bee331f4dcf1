package org.example.verlet;

import dev.hnn.api.spi.IntegratorFactory;
import dev.hnn.testkit.IntegratorContract;

/** The contract of integrators: order, symplecticity, reversal, no allocation. */
class StormerVerletTest extends IntegratorContract<StormerVerletFactory.Settings> {

    @Override
    protected IntegratorFactory<StormerVerletFactory.Settings> factory() {
        return new StormerVerletFactory();
    }
}
