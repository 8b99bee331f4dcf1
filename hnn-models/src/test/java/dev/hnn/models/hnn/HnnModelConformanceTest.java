package dev.hnn.models.hnn;

import dev.hnn.api.spi.ModelFactory;
import dev.hnn.api.system.PhysicalSystem;
import dev.hnn.testkit.ModelContract;

/** A small network that has hardly been trained: what is promised does not depend on how good it is. */
class HnnModelConformanceTest extends ModelContract<HnnSettings> {

    @Override
    protected ModelFactory<HnnSettings> factory() {
        return new HnnModelFactory();
    }

    @Override
    protected HnnSettings settings() {
        return Small.settings(1, 30);
    }

    @Override
    protected PhysicalSystem system() {
        return new TwoOscillators();
    }
}
