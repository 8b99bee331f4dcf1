package dev.hnn.testkit;

import dev.hnn.api.spi.ComponentFactory;
import dev.hnn.api.spi.Components;
import dev.hnn.conformance.Check;
import dev.hnn.conformance.FactoryChecks;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/**
 * What the contracts have in common: a factory, and settings for the component that is examined.
 *
 * @param <T> what the factory makes
 * @param <S> its settings
 */
@Execution(ExecutionMode.SAME_THREAD) // checks of memory and of threads want the machine for themselves
@Timeout(value = 10, unit = TimeUnit.MINUTES, threadMode = ThreadMode.SEPARATE_THREAD) // create may never return
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

    /**
     * How long each check may take; by default ten minutes. One that takes longer is interrupted and has failed, since a
     * component that waits for ever is to fail the build and not to hang it.
     */
    protected Duration timeLimit() {
        return Duration.ofMinutes(10);
    }

    @TestFactory
    @DisplayName("the factory")
    final Stream<DynamicTest> factoryConforms() {
        return tests(FactoryChecks.of(factory(), components()));
    }

    /** One test for each check. */
    final Stream<DynamicTest> tests(List<Check> checks) {
        return tests(checks, timeLimit());
    }

    /** One test for each check, which fails when the time is over. */
    static Stream<DynamicTest> tests(List<Check> checks, Duration timeLimit) {
        return checks.stream()
                .map(check -> DynamicTest.dynamicTest(
                        check.name(),
                        () -> Verdicts.report(
                                Assertions.assertTimeoutPreemptively(timeLimit, check::run, check.name()))));
    }
}
