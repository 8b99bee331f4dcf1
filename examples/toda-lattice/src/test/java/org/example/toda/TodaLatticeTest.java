package org.example.toda;

import dev.hnn.api.spi.SystemFactory;
import dev.hnn.testkit.SystemContract;

/** The contract of systems: derivatives, invariants, region. */
class TodaLatticeTest extends SystemContract<TodaLatticeFactory.Settings> {

    @Override
    protected SystemFactory<TodaLatticeFactory.Settings> factory() {
        return new TodaLatticeFactory();
    }
}
