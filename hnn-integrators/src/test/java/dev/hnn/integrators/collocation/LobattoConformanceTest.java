package dev.hnn.integrators.collocation;

import dev.hnn.api.spi.Choice;
import dev.hnn.integrators.ConfiguredContract;
import org.junit.jupiter.api.Nested;

/** All numbers of stages, and both solvers. */
class LobattoConformanceTest {

    @Nested
    class TwoStages extends Contract {
        TwoStages() {
            super(2, "newton");
        }
    }

    @Nested
    class ThreeStages extends Contract {
        ThreeStages() {
            super(3, "newton");
        }
    }

    @Nested
    class ThreeStagesWithFixedPoint extends Contract {
        ThreeStagesWithFixedPoint() {
            super(3, "fixed-point");
        }
    }

    @Nested
    class FourStages extends Contract {
        FourStages() {
            super(4, "newton");
        }
    }

    private abstract static class Contract extends ConfiguredContract<LobattoFactory.Settings> {
        Contract(int stages, String solver) {
            super(new LobattoFactory(), new LobattoFactory.Settings(stages, Choice.of(solver)));
        }
    }
}
