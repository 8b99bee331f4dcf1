package dev.hnn.bench.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.hnn.api.dynamics.Dynamics;
import dev.hnn.api.model.Model;
import dev.hnn.bench.experiment.Labeled;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class LocalRunnerTest {

    private static final String EXPERIMENT = """
            name: test
            systems: [harmonic-oscillator, pendulum]
            models: [exact]
            integrators: [euler, variational]
            step-sizes: [0.1, 50]
            duration: 100
            initial-states: {pendulum: [[1, 0], [0, 0]]}
            """;

    @TempDir
    private Path cache;

    @Test
    void everythingIsCrossed() throws InterruptedException {
        List<CellResult> results = run(Plan.of(Harness.experiment(EXPERIMENT)), 2);
        assertThat(results)
                .hasSize(2 * 2 + 2 * 2 * 2)
                .extracting(result -> result.cell().number())
                .isSorted();
        assertThat(results).extracting(CellResult::status).containsOnly(Status.OK);
    }

    @Test
    void resultsDoNotDependOnTheNumberOfThreads() throws InterruptedException {
        List<Cell> cells = Plan.of(Harness.experiment(EXPERIMENT));
        List<CellResult> one = run(cells, 1);
        List<CellResult> four = run(cells, 4);
        for (int i = 0; i < cells.size(); i++) {
            assertThat(four.get(i).measures().orElseThrow())
                    .usingRecursiveComparison()
                    .ignoringFields("nanosecondsPerStep")
                    .isEqualTo(one.get(i).measures().orElseThrow());
        }
    }

    @Test
    void anEnergyThatStartsAtZeroIsSaidToHaveAbsoluteErrors() throws InterruptedException {
        assertThat(run(Plan.of(Harness.experiment(EXPERIMENT)), 2))
                .filteredOn(result -> result.cell().initialState().equals(List.of(0.0, 0.0)))
                .isNotEmpty()
                .allSatisfy(result -> assertThat(result.message()).contains("its errors are absolute"));
    }

    @Test
    void aDivergedCellIsAResult() throws InterruptedException {
        List<CellResult> results = run(Plan.of(Harness.experiment("""
                        name: test
                        systems: [harmonic-oscillator]
                        models: [exact]
                        integrators: [euler]
                        step-sizes: [100]
                        duration: 100000
                        """)), 1);
        assertThat(results).singleElement().satisfies(result -> {
            assertThat(result.status()).isEqualTo(Status.DIVERGED);
            assertThat(result.message()).startsWith("The state, or its energy, is not finite after t = ");
            assertThat(result.measures().orElseThrow().finalState()).allMatch(Double::isFinite);
        });
    }

    @Test
    void aModelThatFailsFailsItsCellsAndTheOthersGoOn() throws InterruptedException {
        List<Cell> cells = Plan.of(Harness.experiment(EXPERIMENT));
        Model broken = (system, context) -> {
            throw new IOException("model.safetensors is lost.");
        };
        Cell failing = with(cells.get(0), broken);
        List<CellResult> results = run(List.of(failing, cells.get(1)), 2);
        assertThat(results.get(0).status()).isEqualTo(Status.FAILED);
        assertThat(results.get(0).message()).isEqualTo("model.safetensors is lost.");
        assertThat(results.get(1).status()).isEqualTo(Status.OK);
    }

    @ParameterizedTest
    @MethodSource
    void whateverAModelThrowsFailsItsCellsAlone(Model broken, String words) throws InterruptedException {
        List<Cell> cells = Plan.of(Harness.experiment(EXPERIMENT));
        List<CellResult> results = run(List.of(with(cells.get(0), broken), cells.get(1)), 2);
        assertThat(results.get(0).status()).isEqualTo(Status.FAILED);
        assertThat(results.get(0).message()).isEqualTo(words);
        assertThat(results.get(1).status()).isEqualTo(Status.OK);
    }

    static Stream<Arguments> whateverAModelThrowsFailsItsCellsAlone() {
        Model throwsAnError = (system, context) -> {
            throw new StackOverflowError();
        };
        Model givesNothing = (system, context) -> null;
        Model givesNoDynamics = (system, context) -> () -> {
            throw new IllegalStateException("two\nlines");
        };
        return Stream.of(
                arguments(throwsAnError, "StackOverflowError: no message"),
                arguments(givesNothing, "The model other gave nothing; its prepare must return a prepared model."),
                arguments(givesNoDynamics, "IllegalStateException: two lines"));
    }

    @Test
    void cellsEndInTheirOrderOnOneThread() throws InterruptedException {
        List<Integer> ended = new ArrayList<>();
        RunListener listener = new RunListener() {
            @Override
            public void finished(CellResult result) {
                ended.add(result.cell().number());
            }
        };
        new LocalRunner(1, new ModelCache(cache, false), listener).run(Plan.of(Harness.experiment(EXPERIMENT)));
        assertThat(ended).hasSize(12).isSorted();
    }

    @Test
    void whatAListenerThrowsEndsTheRun() {
        RunListener full = new RunListener() {
            @Override
            public void finished(CellResult result) {
                throw new UncheckedIOException(new IOException("the disk is full"));
            }
        };
        List<Cell> cells = Plan.of(Harness.experiment(EXPERIMENT));
        assertThatThrownBy(() -> new LocalRunner(2, new ModelCache(cache, false), full).run(cells))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("the disk is full");
    }

    @Test
    void anEnergyThatOverflowsBeforeTheStateDoesEndsTheCell() throws InterruptedException {
        List<CellResult> results = run(Plan.of(Harness.experiment("""
                        name: test
                        systems: [harmonic-oscillator]
                        models: [exact]
                        integrators: [euler]
                        step-sizes: [100]
                        duration: 20000
                        """)), 1);
        // Some 77 of 200 steps take the radius to 1e154, which has a square; the next has none.
        assertThat(results).singleElement().satisfies(result -> {
            assertThat(result.status()).isEqualTo(Status.DIVERGED);
            assertThat(result.measures().orElseThrow().trueEnergy().max()).isFinite();
            assertThat(result.measures().orElseThrow().trueEnergy().maxLastTenth())
                    .isNaN();
        });
    }

    @Test
    void anIntegratorThatDoesNotFitIsSkippedWithTheReason() throws InterruptedException {
        List<Cell> cells = Plan.of(Harness.experiment(EXPERIMENT));
        Dynamics strange = () -> 2;
        Model flowMap = (system, context) -> () -> strange;
        assertThat(run(List.of(with(cells.get(1), flowMap)), 1)).singleElement().satisfies(result -> {
            assertThat(result.status()).isEqualTo(Status.SKIPPED);
            assertThat(result.message()).contains("variational[newton] needs a dynamics of type Hamiltonian");
        });
    }

    private List<CellResult> run(List<Cell> cells, int threads) throws InterruptedException {
        return new LocalRunner(threads, new ModelCache(cache, false), new RunListener() {}).run(cells);
    }

    private static Cell with(Cell cell, Model model) {
        Labeled<Model> labeled = new Labeled<>("other", "other", cell.model().settings(), "built-in", model);
        return new Cell(
                cell.number(),
                cell.system(),
                labeled,
                cell.integrator(),
                cell.stepSize(),
                cell.steps(),
                cell.initialState());
    }
}
