package dev.hnn.bench.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hnn.bench.catalogue.Catalogue;
import dev.hnn.bench.experiment.Experiment;
import dev.hnn.bench.result.CellResult;
import dev.hnn.bench.result.CellSpec;
import dev.hnn.bench.result.ResultJson;
import dev.hnn.bench.result.Trajectory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Cells go to an engine, and results come back, as plain data. */
class ExecutionEngineTest {

    @TempDir
    private Path cache;

    private final Experiment experiment = Harness.experiment("""
            name: test
            systems: [{type: pendulum, length: 2, as: long}, harmonic-oscillator]
            models: [exact]
            integrators:
              - euler
              - {type: variational, solver: {type: newton, tolerance: {sweep: [1e-10, 1e-13]}}}
              - {type: step-halving, integrator: {type: gauss-legendre, stages: 3}}
            step-sizes: [0.1, 0.3]
            duration: 3
            initial-states: {long: {sample: {count: 3, seed: 1}}}
            """);

    /** What an engine elsewhere does: it gets text, and makes the components from a catalogue of its own. */
    @Test
    void cellsThatWereSentAsTextHaveTheSameResults() throws InterruptedException {
        List<CellSpec> cells = Plan.of(experiment).stream().map(Cell::spec).toList();
        List<CellSpec> received = cells.stream()
                .map(ResultJson::line)
                .map(line -> ResultJson.read(line, CellSpec.class).orElseThrow())
                .toList();
        assertThat(received).isEqualTo(cells).hasSize(4 * 4 * 2);
        assertThat(received).extracting(CellSpec::key).doesNotHaveDuplicates();
        assertThat(results(received)).isEqualTo(results(cells));
    }

    @Test
    void resultsCanBeSentAsText() throws InterruptedException {
        for (CellResult result :
                run(Plan.of(experiment).stream().map(Cell::spec).toList())) {
            assertThat(ResultJson.read(ResultJson.line(result), CellResult.class))
                    .contains(result);
        }
    }

    @Test
    void theLocalEngineIsFoundAsAnyOther() {
        assertThat(ServiceLoader.load(ExecutionEngineFactory.class))
                .extracting(ExecutionEngineFactory::name)
                .containsExactly("local");
    }

    private List<String> results(List<CellSpec> cells) throws InterruptedException {
        return run(cells).stream()
                .map(result -> ResultJson.line(result).replaceAll("\"nanoseconds_per_step\":[^,}]*", ""))
                .toList();
    }

    private List<CellResult> run(List<CellSpec> cells) throws InterruptedException {
        List<CellResult> results = new ArrayList<>();
        RunListener listener = new RunListener() {
            @Override
            public void finished(CellResult result, Trajectory trajectory) {
                results.add(result);
            }
        };
        ExecutionEngine engine = new LocalEngine(Harness.instance(Catalogue.class), 2, new ModelCache(cache, false));
        engine.run(
                new ExecutionEngine.Work(
                        cells, experiment.measures(), experiment.onUnconverged(), experiment.timeLimit()),
                listener);
        results.sort(Comparator.comparingInt(result -> result.cell().number()));
        return results;
    }
}
