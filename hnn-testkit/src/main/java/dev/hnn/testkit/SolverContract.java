package dev.hnn.testkit;

import dev.hnn.api.solver.NonlinearSolver;
import dev.hnn.api.spi.SolverFactory;
import dev.hnn.conformance.SolverChecks;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * What every nonlinear solver keeps to. An author extends it for each of the settings that are to be examined:
 *
 * <pre>{@code
 *   class BroydenConformanceTest extends SolverContract<BroydenSettings> {
 *       protected SolverFactory<BroydenSettings> factory() {
 *           return new BroydenFactory();
 *       }
 *   }
 * }</pre>
 *
 * @param <S> the settings
 */
public abstract class SolverContract<S extends Record> extends ComponentContract<NonlinearSolver, S> {

    /** For the class that extends this. */
    protected SolverContract() {}

    @Override
    protected abstract SolverFactory<S> factory();

    @TestFactory
    @DisplayName("the solver")
    final Stream<DynamicTest> solverConforms() {
        return tests(SolverChecks.of(component()));
    }
}
