package dev.hnn.testkit;

import dev.hnn.api.integrator.Integrator;
import dev.hnn.api.spi.IntegratorFactory;
import dev.hnn.conformance.IntegratorChecks;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * What every integrator keeps to. An author extends it for each of the settings that are to be examined:
 *
 * <pre>{@code
 *   class LeapfrogConformanceTest extends IntegratorContract<LeapfrogSettings> {
 *       protected IntegratorFactory<LeapfrogSettings> factory() {
 *           return new LeapfrogFactory();
 *       }
 *   }
 * }</pre>
 *
 * @param <S> the settings
 */
public abstract class IntegratorContract<S extends Record> extends ComponentContract<Integrator<?>, S> {

    /** For the class that extends this. */
    protected IntegratorContract() {}

    @Override
    protected abstract IntegratorFactory<S> factory();

    @TestFactory
    @DisplayName("the integrator")
    final Stream<DynamicTest> integratorConforms() {
        return tests(IntegratorChecks.of(component()));
    }
}
