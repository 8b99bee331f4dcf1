package dev.hnn.integrators.solvers;

import dev.hnn.api.spi.SolverFactory;
import dev.hnn.testkit.SolverContract;
import org.junit.jupiter.api.Nested;

class NewtonConformanceTest {

    @Nested
    class WithDefaults extends SolverContract<NewtonFactory.Settings> {

        @Override
        protected SolverFactory<NewtonFactory.Settings> factory() {
            return new NewtonFactory();
        }
    }

    @Nested
    class UntilRoundOff extends WithDefaults {

        @Override
        protected NewtonFactory.Settings settings() {
            return new NewtonFactory.Settings(0, 100, NewtonSolver.LinearSolver.DENSE);
        }
    }

    @Nested
    class WithGmres extends WithDefaults {

        @Override
        protected NewtonFactory.Settings settings() {
            return new NewtonFactory.Settings(1e-12, 50, NewtonSolver.LinearSolver.GMRES);
        }
    }

    @Nested
    class WithGmresUntilRoundOff extends WithDefaults {

        @Override
        protected NewtonFactory.Settings settings() {
            return new NewtonFactory.Settings(0, 100, NewtonSolver.LinearSolver.GMRES);
        }
    }
}
