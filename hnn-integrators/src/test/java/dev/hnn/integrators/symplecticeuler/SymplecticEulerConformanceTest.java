package dev.hnn.integrators.symplecticeuler;

import dev.hnn.api.spi.Choice;
import dev.hnn.integrators.ConfiguredContract;
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

    private abstract static class Contract extends ConfiguredContract<SymplecticEulerFactory.Settings> {
        Contract(Variant variant, String solver) {
            super(new SymplecticEulerFactory(), new SymplecticEulerFactory.Settings(variant, Choice.of(solver)));
        }
    }
}
