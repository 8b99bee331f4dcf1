package dev.hnn.bench.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hnn.api.dynamics.Dynamics;
import dev.hnn.api.model.PreparedModel;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SettledModelTest {

    private static final Preparation PREPARATION = Harness.preparation("pendulum", "exact");

    /** Gives its file once. */
    private static final class Forgetful implements PreparedModel {

        private final Dynamics dynamics = () -> 2;
        private boolean asked;

        @Override
        public Dynamics dynamics() {
            return dynamics;
        }

        @Override
        public Optional<Path> file() {
            if (asked) {
                throw new IllegalStateException("asked again");
            }
            asked = true;
            return Optional.of(Path.of("model"));
        }
    }

    @Test
    void aModelIsAskedForItsFileOnceAndForItsDynamicsAlways() {
        Forgetful model = new Forgetful();
        PreparedModel settled = SettledModel.of(PREPARATION, model);
        assertThat(settled.file()).contains(Path.of("model"));
        assertThat(settled.file()).contains(Path.of("model"));
        assertThat(settled.training()).isEmpty();
        assertThat(settled.dynamics()).isSameAs(model.dynamics());
        assertThatThrownBy(() -> SettledModel.of(PREPARATION, model)).hasMessage("asked again");
    }

    @Test
    void nullIsRefused() {
        PreparedModel model = new PreparedModel() {
            @Override
            public Dynamics dynamics() {
                return () -> 2;
            }

            @Override
            @SuppressWarnings("NullOptional") // what a careless plugin does
            public Optional<Path> file() {
                return null;
            }
        };
        assertThatThrownBy(() -> SettledModel.of(PREPARATION, model)).isInstanceOf(IllegalArgumentException.class);
    }
}
