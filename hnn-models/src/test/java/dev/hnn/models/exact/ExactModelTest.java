package dev.hnn.models.exact;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hnn.api.dynamics.Hamiltonian;
import dev.hnn.api.dynamics.SeparableHamiltonian;
import dev.hnn.api.model.PreparedModel;
import dev.hnn.models.hnn.RecordingContext;
import dev.hnn.systems.HarmonicOscillator;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ExactModelTest {

    @Test
    void dynamicsIsTheSystemsOwnAndANewWorkerEachTime() {
        PreparedModel model =
                new ExactModel().prepare(new HarmonicOscillator(1, 4), new RecordingContext(Path.of("unused"), false));
        assertThat(model.dynamics()).isInstanceOf(SeparableHamiltonian.class).isNotSameAs(model.dynamics());
        assertThat(((Hamiltonian) model.dynamics()).energy(new double[] {3, 2})).isEqualTo(20);
        assertThat(model.file()).isEmpty();
        assertThat(model.training()).isEmpty();
    }
}
