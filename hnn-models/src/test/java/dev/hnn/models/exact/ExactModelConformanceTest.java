package dev.hnn.models.exact;

import dev.hnn.api.spi.ModelFactory;
import dev.hnn.api.system.PhysicalSystem;
import dev.hnn.systems.Pendulum;
import dev.hnn.testkit.ModelContract;

class ExactModelConformanceTest extends ModelContract<ExactSettings> {

    @Override
    protected ModelFactory<ExactSettings> factory() {
        return new ExactModelFactory();
    }

    @Override
    protected PhysicalSystem system() {
        return new Pendulum(1, 1, 1);
    }
}
