package dev.hnn.bench.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hnn.api.model.Model;
import dev.hnn.bench.experiment.Experiment;
import dev.hnn.bench.experiment.Labeled;
import dev.hnn.bench.measure.Measures;
import dev.hnn.bench.result.CellResult;
import dev.hnn.bench.result.Status;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What follows from steps whose solver did not converge, and from a trajectory that leaves a model's region. */
class CriteriaTest {

    /** From rest the one iteration is enough; from (1, 0) it is not. */
    private static final String EXPERIMENT = """
            name: test
            systems: [pendulum]
            models: [exact]
            integrators: [{type: implicit-midpoint, solver: {type: fixed-point, max-iterations: 1}}]
            step-sizes: [0.1]
            duration: 100
            initial-states: {pendulum: [[0, 0], [1, 0]]}
            """;

    @TempDir
    private Path cache;

    @Test
    void theyAreCountedAndNoMoreIsSaid() throws InterruptedException {
        List<CellResult> results = run("");
        assertThat(results).extracting(CellResult::status).containsOnly(Status.OK);
        assertThat(results.get(0).figures().get("unconverged_steps").orElseThrow())
                .isZero();
        assertThat(results.get(1).figures().get("unconverged_steps").orElseThrow())
                .isEqualTo(1000);
        assertThat(results.get(1).message()).isEmpty();
    }

    @Test
    void orTheCellSaysHowManyThereWere() throws InterruptedException {
        List<CellResult> results = run("on-unconverged: warn");
        assertThat(results).extracting(CellResult::status).containsOnly(Status.OK);
        assertThat(results.get(0).message()).doesNotContain("converge");
        assertThat(results.get(1).message())
                .isEqualTo(
                        "The solver did not converge in 1000 steps of size 0.1; take smaller ones, another solver, or the"
                                + " integrator step-halving, which takes such steps again.");
    }

    /** The other member of the ensemble goes on. */
    @Test
    void orTheCellFailsAlone() throws InterruptedException {
        List<CellResult> results = run("on-unconverged: fail");
        assertThat(results.get(0).status()).isEqualTo(Status.OK);
        assertThat(results.get(0).finalTime()).isEqualTo(100);
        assertThat(results.get(1).status()).isEqualTo(Status.FAILED);
        assertThat(results.get(1).message())
                .startsWith("The solver did not converge in a step of size 0.1 after t = 0.0; take smaller ones,");
    }

    @Test
    void aTrajectoryThatLeavesTheRegionOfItsModelSaysSo() throws InterruptedException {
        Experiment experiment = Harness.experiment("""
                name: test
                systems: [harmonic-oscillator]
                models: [exact]
                integrators: [euler]
                step-sizes: [0.1]
                duration: 20
                """);
        Model trained = (system, context) -> RegionWatchTest.trained();
        List<Cell> cells = Plan.of(experiment).stream()
                .map(cell -> new Cell(
                        cell.number(),
                        cell.system(),
                        new Labeled<>("other", "other", cell.model().settings(), "built-in", new TreeMap<>(), trained),
                        cell.integrator(),
                        cell.stepSize(),
                        cell.steps(),
                        cell.initialState()))
                .toList();
        // The radius is 1.01^(n/2), and passes 2 at n = 2 log 2 / log 1.01 = 139.3.
        assertThat(run(cells, Criteria.byDefault()))
                .singleElement()
                .satisfies(result -> assertThat(result.message())
                        .startsWith("The trajectory leaves the region in which the model was trained at t = 14.0;"));
    }

    private List<CellResult> run(String policy) throws InterruptedException {
        Experiment experiment = Harness.experiment(EXPERIMENT + policy);
        return run(
                Plan.of(experiment), new Criteria(Measures.named(experiment.measures()), experiment.onUnconverged()));
    }

    private List<CellResult> run(List<Cell> cells, Criteria criteria) throws InterruptedException {
        return new LocalRunner(1, new ModelCache(cache, false), criteria, Optional.empty(), new RunListener() {})
                .run(cells);
    }
}
