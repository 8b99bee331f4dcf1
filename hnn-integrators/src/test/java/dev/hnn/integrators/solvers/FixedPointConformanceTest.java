package dev.hnn.integrators.solvers;

import dev.hnn.api.spi.SolverFactory;
import dev.hnn.testkit.SolverContract;
import org.junit.jupiter.api.Nested;

class FixedPointConformanceTest {

    @Nested
    class WithDefaults extends SolverContract<FixedPointFactory.Settings> {

        @Override
        protected SolverFactory<FixedPointFactory.Settings> factory() {
            return new FixedPointFactory();
        }
    }

    @Nested
    class UntilRoundOff extends WithDefaults {

        @Override
        protected FixedPointFactory.Settings settings() {
            return new FixedPointFactory.Settings(0, 100);
        }
    }
}
