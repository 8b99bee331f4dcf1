package dev.hnn.integrators;

import dev.hnn.api.spi.Choice;
import dev.hnn.integrators.VariationalFactory.FormSetting;
import org.junit.jupiter.api.Nested;

/** Both forms, each with both solvers, the adjoint, and the staggered output of either. */
class VariationalConformanceTest {

    @Nested
    class JointWithFixedPoint extends Contract {
        JointWithFixedPoint() {
            super("fixed-point", FormSetting.JOINT, SchemeVariant.PAPER, Output.STATE);
        }
    }

    @Nested
    class JointWithNewton extends Contract {
        JointWithNewton() {
            super("newton", FormSetting.JOINT, SchemeVariant.PAPER, Output.STATE);
        }
    }

    @Nested
    class ReducedWithFixedPoint extends Contract {
        ReducedWithFixedPoint() {
            super("fixed-point", FormSetting.REDUCED, SchemeVariant.PAPER, Output.STATE);
        }
    }

    @Nested
    class ReducedWithNewton extends Contract {
        ReducedWithNewton() {
            super("newton", FormSetting.REDUCED, SchemeVariant.PAPER, Output.STATE);
        }
    }

    @Nested
    class AdjointJointWithFixedPoint extends Contract {
        AdjointJointWithFixedPoint() {
            super("fixed-point", FormSetting.BY_SOLVER, SchemeVariant.ADJOINT, Output.STATE);
        }
    }

    @Nested
    class AdjointJointWithNewton extends Contract {
        AdjointJointWithNewton() {
            super("newton", FormSetting.JOINT, SchemeVariant.ADJOINT, Output.STATE);
        }
    }

    @Nested
    class AdjointReducedWithNewton extends Contract {
        AdjointReducedWithNewton() {
            super("newton", FormSetting.BY_SOLVER, SchemeVariant.ADJOINT, Output.STATE);
        }
    }

    @Nested
    class Staggered extends Contract {
        Staggered() {
            super("newton", FormSetting.BY_SOLVER, SchemeVariant.PAPER, Output.STAGGERED);
        }
    }

    @Nested
    class StaggeredAdjointWithFixedPoint extends Contract {
        StaggeredAdjointWithFixedPoint() {
            super("fixed-point", FormSetting.BY_SOLVER, SchemeVariant.ADJOINT, Output.STAGGERED);
        }
    }

    private abstract static class Contract extends ConfiguredContract<VariationalFactory.Settings> {
        Contract(String solver, FormSetting form, SchemeVariant variant, Output output) {
            super(new VariationalFactory(), new VariationalFactory.Settings(Choice.of(solver), form, variant, output));
        }
    }
}
