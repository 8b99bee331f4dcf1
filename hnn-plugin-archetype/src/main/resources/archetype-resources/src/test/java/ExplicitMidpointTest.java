package ${package};

import dev.hnn.api.spi.IntegratorFactory;
import dev.hnn.testkit.IntegratorContract;

class ExplicitMidpointTest extends IntegratorContract<ExplicitMidpointFactory.Settings> {

    @Override
    protected IntegratorFactory<ExplicitMidpointFactory.Settings> factory() {
        return new ExplicitMidpointFactory();
    }
}
