package dev.hnn.integrators.symplecticeuler;

import dev.hnn.api.spi.Choice;
import dev.hnn.api.spi.IntegratorFactory;
import dev.hnn.testkit.IntegratorContract;
import org.junit.jupiter.api.Nested;

/** Both variants, each with both solvers. */
class SymplecticEulerConformanceTest {

    @Nested
    class PositionFirstWithNewton extends Contract {
        PositionFirstWithNewton() {
            super(Variant.POSITION_FIRST, "newton");
        }
    }

    @Nested
    class PositionFirstWithFixedPoint extends Contract {
        PositionFirstWithFixedPoint() {
            super(Variant.POSITION_FIRST, "fixed-point");
        }
    }

    @Nested
    class MomentumFirstWithNewton extends Contract {
        MomentumFirstWithNewton() {
            super(Variant.MOMENTUM_FIRST, "newton");
        }
    }

    @Nested
    class MomentumFirstWithFixedPoint extends Contract {
        MomentumFirstWithFixedPoint() {
            super(Variant.MOMENTUM_FIRST, "fixed-point");
        }
    }

    private abstract static class Contract extends IntegratorContract<SymplecticEulerFactory.Settings> {

        private final Variant variant;
        private final String solver;

        Contract(Variant variant, String solver) {
            this.variant = variant;
            this.solver = solver;
        }

        @Override
        protected IntegratorFactory<SymplecticEulerFactory.Settings> factory() {
            return new SymplecticEulerFactory();
        }

        @Override
        protected SymplecticEulerFactory.Settings settings() {
            return new SymplecticEulerFactory.Settings(variant, Choice.of(solver));
        }
    }
}
