package ${package};

import dev.hnn.api.spi.SystemFactory;
import dev.hnn.testkit.SystemContract;

class QuarticOscillatorTest extends SystemContract<QuarticOscillatorFactory.Settings> {

    @Override
    protected SystemFactory<QuarticOscillatorFactory.Settings> factory() {
        return new QuarticOscillatorFactory();
    }
}
