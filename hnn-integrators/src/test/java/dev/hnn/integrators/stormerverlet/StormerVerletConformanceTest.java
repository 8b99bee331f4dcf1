package dev.hnn.integrators.stormerverlet;

import dev.hnn.api.spi.Choice;
import dev.hnn.api.spi.IntegratorFactory;
import dev.hnn.testkit.IntegratorContract;
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

    private abstract static class Contract extends IntegratorContract<StormerVerletFactory.Settings> {

        private final Splitting splitting;
        private final String solver;

        Contract(Splitting splitting, String solver) {
            this.splitting = splitting;
            this.solver = solver;
        }

        @Override
        protected IntegratorFactory<StormerVerletFactory.Settings> factory() {
            return new StormerVerletFactory();
        }

        @Override
        protected StormerVerletFactory.Settings settings() {
            return new StormerVerletFactory.Settings(splitting, Choice.of(solver));
        }
    }
}
