package org.example.mlp;

import dev.hnn.api.spi.ModelFactory;
import dev.hnn.api.system.PhysicalSystem;
import dev.hnn.testkit.ModelContract;
import java.util.List;

/** The contract of models: equal seeds give equal bits, from a cache as well, on any number of threads. */
class MlpModelTest extends ModelContract<MlpSettings> {

    @Override
    protected ModelFactory<MlpSettings> factory() {
        return new MlpFactory();
    }

    @Override
    protected MlpSettings settings() {
        return new MlpSettings(List.of(8, 8), 100, 200, 0.01, 1);
    }

    @Override
    protected PhysicalSystem system() {
        return new Oscillator();
    }
}
