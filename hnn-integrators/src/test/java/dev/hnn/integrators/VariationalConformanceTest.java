package dev.hnn.integrators;

import dev.hnn.api.spi.Choice;
import dev.hnn.api.spi.IntegratorFactory;
import dev.hnn.integrators.VariationalFactory.FormSetting;
import dev.hnn.testkit.IntegratorContract;
import org.junit.jupiter.api.Nested;

/** Both forms, each with both solvers. */
class VariationalConformanceTest {

    @Nested
    class JointWithFixedPoint extends Contract {
        JointWithFixedPoint() {
            super("fixed-point", FormSetting.JOINT);
        }
    }

    @Nested
    class JointWithNewton extends Contract {
        JointWithNewton() {
            super("newton", FormSetting.JOINT);
        }
    }

    @Nested
    class ReducedWithFixedPoint extends Contract {
        ReducedWithFixedPoint() {
            super("fixed-point", FormSetting.REDUCED);
        }
    }

    @Nested
    class ReducedWithNewton extends Contract {
        ReducedWithNewton() {
            super("newton", FormSetting.REDUCED);
        }
    }

    private abstract static class Contract extends IntegratorContract<VariationalFactory.Settings> {

        private final String solver;
        private final FormSetting form;

        Contract(String solver, FormSetting form) {
            this.solver = solver;
            this.form = form;
        }

        @Override
        protected IntegratorFactory<VariationalFactory.Settings> factory() {
            return new VariationalFactory();
        }

        @Override
        protected VariationalFactory.Settings settings() {
            return new VariationalFactory.Settings(Choice.of(solver), form);
        }
    }
}
