package dev.hnn.integrators.collocation;

import dev.hnn.api.spi.Choice;
import dev.hnn.integrators.ConfiguredContract;
import org.junit.jupiter.api.Nested;

/** All numbers of stages, and both solvers. */
class GaussLegendreConformanceTest {

    @Nested
    class OneStage extends Contract {
        OneStage() {
            super(1, "fixed-point");
        }
    }

    @Nested
    class TwoStages extends Contract {
        TwoStages() {
            super(2, "newton");
        }
    }

    @Nested
    class TwoStagesWithFixedPoint extends Contract {
        TwoStagesWithFixedPoint() {
            super(2, "fixed-point");
        }
    }

    @Nested
    class ThreeStages extends Contract {
        ThreeStages() {
            super(3, "newton");
        }
    }

    @Nested
    class FourStages extends Contract {
        FourStages() {
            super(4, "newton");
        }
    }

    @Nested
    class FourStagesWithFixedPoint extends Contract {
        FourStagesWithFixedPoint() {
            super(4, "fixed-point");
        }
    }

    private abstract static class Contract extends ConfiguredContract<GaussLegendreFactory.Settings> {
        Contract(int stages, String solver) {
            super(new GaussLegendreFactory(), new GaussLegendreFactory.Settings(stages, Choice.of(solver)));
        }
    }
}
