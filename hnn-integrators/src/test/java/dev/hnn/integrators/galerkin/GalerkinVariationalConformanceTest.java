package dev.hnn.integrators.galerkin;

import dev.hnn.api.spi.Choice;
import dev.hnn.integrators.ConfiguredContract;
import org.junit.jupiter.api.Nested;

/** Both kinds of nodes, with and without a multiplier, and both solvers. */
class GalerkinVariationalConformanceTest {

    @Nested
    class Midpoint extends Contract {
        Midpoint() {
            super(NodeFamily.GAUSS, 1, 1, "newton");
        }
    }

    @Nested
    class Trapezoidal extends Contract {
        Trapezoidal() {
            super(NodeFamily.LOBATTO, 1, 2, "newton");
        }
    }

    @Nested
    class TrapezoidalWithFixedPoint extends Contract {
        TrapezoidalWithFixedPoint() {
            super(NodeFamily.LOBATTO, 1, 2, "fixed-point");
        }
    }

    @Nested
    class DegreeOneOverTwoGaussNodes extends Contract {
        DegreeOneOverTwoGaussNodes() {
            super(NodeFamily.GAUSS, 1, 2, "newton");
        }
    }

    @Nested
    class DegreeTwoOverTwoGaussNodes extends Contract {
        DegreeTwoOverTwoGaussNodes() {
            super(NodeFamily.GAUSS, 2, 2, "fixed-point");
        }
    }

    @Nested
    class DegreeTwoOverThreeLobattoNodes extends Contract {
        DegreeTwoOverThreeLobattoNodes() {
            super(NodeFamily.LOBATTO, 2, 3, "newton");
        }
    }

    @Nested
    class DegreeTwoOverThreeGaussNodes extends Contract {
        DegreeTwoOverThreeGaussNodes() {
            super(NodeFamily.GAUSS, 2, 3, "newton");
        }
    }

    @Nested
    class DegreeThreeOverThreeLobattoNodes extends Contract {
        DegreeThreeOverThreeLobattoNodes() {
            super(NodeFamily.LOBATTO, 3, 3, "newton");
        }
    }

    @Nested
    class DegreeThreeOverFourLobattoNodes extends Contract {
        DegreeThreeOverFourLobattoNodes() {
            super(NodeFamily.LOBATTO, 3, 4, "fixed-point");
        }
    }

    @Nested
    class DegreeFourOverFourGaussNodes extends Contract {
        DegreeFourOverFourGaussNodes() {
            super(NodeFamily.GAUSS, 4, 4, "newton");
        }
    }

    @Nested
    class DegreeFourOverFiveLobattoNodes extends Contract {
        DegreeFourOverFiveLobattoNodes() {
            super(NodeFamily.LOBATTO, 4, 5, "newton");
        }
    }

    private abstract static class Contract extends ConfiguredContract<GalerkinVariationalFactory.Settings> {
        Contract(NodeFamily nodes, int degree, int stages, String solver) {
            super(
                    new GalerkinVariationalFactory(),
                    new GalerkinVariationalFactory.Settings(nodes, degree, stages, Choice.of(solver)));
        }
    }
}
