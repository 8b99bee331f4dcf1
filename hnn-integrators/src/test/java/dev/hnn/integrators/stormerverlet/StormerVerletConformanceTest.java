package dev.hnn.integrators.stormerverlet;

import dev.hnn.api.spi.Choice;
import dev.hnn.integrators.ConfiguredContract;
import org.junit.jupiter.api.Nested;

/** Both splittings, each with one of the solvers. */
class StormerVerletConformanceTest {

    @Nested
    class KickDriftKickWithNewton extends Contract {
        KickDriftKickWithNewton() {
            super(Splitting.KICK_DRIFT_KICK, "newton");
        }
    }

    @Nested
    class DriftKickDriftWithFixedPoint extends Contract {
        DriftKickDriftWithFixedPoint() {
            super(Splitting.DRIFT_KICK_DRIFT, "fixed-point");
        }
    }

    private abstract static class Contract extends ConfiguredContract<StormerVerletFactory.Settings> {
        Contract(Splitting splitting, String solver) {
            super(new StormerVerletFactory(), new StormerVerletFactory.Settings(splitting, Choice.of(solver)));
        }
    }
}
