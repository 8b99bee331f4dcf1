package dev.hnn.testkit;

import dev.hnn.api.spi.ComponentFactory;
import dev.hnn.api.spi.Components;
import dev.hnn.conformance.Check;
import dev.hnn.conformance.FactoryChecks;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/**
 * What the contracts have in common: a factory, and settings for the component that is examined.
 *
 * @param <T> what the factory makes
 * @param <S> its settings
 */
@Execution(ExecutionMode.SAME_THREAD) // checks of memory and of threads want the machine for themselves
abstract class ComponentContract<T, S extends Record> {

    ComponentContract() {}

    /** The factory. */
    protected abstract ComponentFactory<T, S> factory();

    /** The settings of the component; by default the factory's. */
    protected S settings() {
        return factory().defaults();
    }

    /** Makes the components that settings choose; by default those on the test's class path, found by ServiceLoader. */
    protected Components components() {
        return new ClassPathComponents();
    }

    /** The component that is examined. */
    protected final T component() {
        return factory().create(settings(), components());
    }

    @TestFactory
    @DisplayName("the factory")
    final Stream<DynamicTest> factoryConforms() {
        return tests(FactoryChecks.of(factory(), components()));
    }

    /** One test for each check. */
    static Stream<DynamicTest> tests(List<Check> checks) {
        return checks.stream().map(check -> DynamicTest.dynamicTest(check.name(), () -> Verdicts.report(check.run())));
    }
}
