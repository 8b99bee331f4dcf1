package org.example.toda;

import dev.hnn.api.spi.SystemFactory;
import dev.hnn.testkit.SystemContract;

/** The same for other settings than the defaults. */
class NearlySpringsTest extends SystemContract<TodaLatticeFactory.Settings> {

    @Override
    protected SystemFactory<TodaLatticeFactory.Settings> factory() {
        return new TodaLatticeFactory();
    }

    @Override
    protected TodaLatticeFactory.Settings settings() {
        return new TodaLatticeFactory.Settings(0.1);
    }
}
