package dev.hnn.integrators.solvers;

import dev.hnn.api.spi.SolverFactory;
import dev.hnn.testkit.SolverContract;
import org.junit.jupiter.api.Nested;

class AndersonConformanceTest {

    @Nested
    class WithDefaults extends SolverContract<AndersonFactory.Settings> {

        @Override
        protected SolverFactory<AndersonFactory.Settings> factory() {
            return new AndersonFactory();
        }
    }

    @Nested
    class UntilRoundOff extends WithDefaults {

        @Override
        protected AndersonFactory.Settings settings() {
            return new AndersonFactory.Settings(0, 100, 5);
        }
    }

    @Nested
    class Secants extends WithDefaults {

        @Override
        protected AndersonFactory.Settings settings() {
            return new AndersonFactory.Settings(1e-12, 100, 1);
        }
    }
}
