package dev.hnn.bench.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Values from the command line. */
class AssignmentTest {

    @Test
    void thePapersExperimentIsChanged() {
        Experiment experiment = Experiments.paper(
                "duration=10", "models[1].seed={sweep: [3, 4]}", "step-sizes=[0.1, 1e-2]", "step-sizes[0]=0.05");
        assertThat(experiment.durations()).containsExactly(10.0);
        assertThat(experiment.stepSizes()).containsExactly(0.05, 0.01);
        assertThat(Experiments.labels(experiment.models())).containsExactly("exact", "hnn[seed=3]", "hnn[seed=4]");
    }

    @Test
    void aNameBecomesAMapWhereASettingIsPutIntoIt() {
        Experiment experiment = Experiments.paper("systems[1].length=2", "integrators[2].solver.tolerance=1e-8");
        assertThat(experiment.systems().get(1).type()).isEqualTo("pendulum");
        assertThat(experiment.systems().get(1).settings().path("length").doubleValue())
                .isEqualTo(2);
        assertThat(experiment.integrators().get(2).settings().path("solver").toString())
                .contains("\"type\":\"newton\"", "\"tolerance\":1.0E-8");
    }

    @Test
    void aKeyThatIsNotInTheFileIsAdded() {
        Experiment experiment = Experiments.paper(
                "time-limit=5", "initial-states.pendulum=[[1, 0]]", "exclude=[{integrator: euler}]", "name=other");
        assertThat(experiment.name()).isEqualTo("other");
        assertThat(experiment.timeLimit()).isPresent();
        assertThat(experiment.initialStates()).containsEntry("pendulum", List.of(List.of(1.0, 0.0)));
        assertThat(experiment.blocks().get(0).integrators()).hasSize(2);
    }
}
