package dev.hnn.testkit;

import dev.hnn.api.spi.SystemFactory;
import dev.hnn.api.system.PhysicalSystem;
import dev.hnn.conformance.SystemChecks;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * What every physical system keeps to. An author extends it for each of the settings that are to be examined:
 *
 * <pre>{@code
 *   class PendulumConformanceTest extends SystemContract<PendulumSettings> {
 *       protected SystemFactory<PendulumSettings> factory() {
 *           return new PendulumFactory();
 *       }
 *   }
 * }</pre>
 *
 * @param <S> the settings
 */
public abstract class SystemContract<S extends Record> extends ComponentContract<PhysicalSystem, S> {

    /** For the class that extends this. */
    protected SystemContract() {}

    @Override
    protected abstract SystemFactory<S> factory();

    @TestFactory
    @DisplayName("the system")
    final Stream<DynamicTest> systemConforms() {
        return tests(SystemChecks.of(component()));
    }
}
