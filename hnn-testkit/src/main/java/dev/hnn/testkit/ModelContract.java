package dev.hnn.testkit;

import dev.hnn.api.model.Model;
import dev.hnn.api.spi.ModelFactory;
import dev.hnn.api.system.PhysicalSystem;
import dev.hnn.conformance.ModelChecks;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * What every model keeps to. An author extends it with a factory, a system, and settings that do not take long: a model that
 * trains is trained three times, or four where its settings have a seed.
 *
 * @param <S> the settings
 */
public abstract class ModelContract<S extends Record> extends ComponentContract<Model, S> {

    /** For the class that extends this. */
    protected ModelContract() {}

    @Override
    protected abstract ModelFactory<S> factory();

    /** The system that the model is prepared for. */
    protected abstract PhysicalSystem system();

    @TestFactory
    @DisplayName("the model")
    final Stream<DynamicTest> modelConforms(@TempDir Path scratchDirectory) {
        return tests(ModelChecks.of(factory(), settings(), components(), system(), scratchDirectory));
    }
}
