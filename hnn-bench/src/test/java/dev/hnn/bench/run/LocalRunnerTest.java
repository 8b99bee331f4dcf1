package dev.hnn.bench.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.hnn.api.dynamics.Dynamics;
import dev.hnn.api.dynamics.VectorField;
import dev.hnn.api.integrator.Integrator;
import dev.hnn.api.integrator.Ledger;
import dev.hnn.api.integrator.Property;
import dev.hnn.api.integrator.Stepper;
import dev.hnn.api.model.Model;
import dev.hnn.bench.experiment.Labeled;
import dev.hnn.bench.limit.TimeLimit;
import dev.hnn.bench.result.CellResult;
import dev.hnn.bench.result.CellSpec;
import dev.hnn.bench.result.ResultJson;
import dev.hnn.bench.result.Status;
import dev.hnn.bench.result.Trajectory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
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

    private static final String STRAY =
            "A component interrupted its own thread, or said that it was, which nobody had asked for.";

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
        assertSame(run(cells, 4), run(cells, 1));
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
            assertThat(result.finalState()).allMatch(Double::isFinite);
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
        Model saysItWasInterrupted = (system, context) -> {
            throw new InterruptedException();
        };
        Model interruptsItself = (system, context) -> {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("awake");
        };
        return Stream.of(
                arguments(throwsAnError, "StackOverflowError: no message"),
                arguments(givesNothing, "The model other gave nothing; its prepare must return a prepared model."),
                arguments(givesNoDynamics, "IllegalStateException: two lines"),
                arguments(saysItWasInterrupted, STRAY),
                arguments(interruptsItself, "IllegalStateException: awake"));
    }

    @Test
    void theLongestCellsComeFirstAndEqualOnesInTheirOrder() throws InterruptedException {
        List<CellSpec> ended = new ArrayList<>();
        RunListener listener = new RunListener() {
            @Override
            public void finished(CellResult result, Trajectory trajectory) {
                ended.add(result.cell());
            }
        };
        new LocalRunner(1, new ModelCache(cache, false), Criteria.byDefault(), Optional.empty(), listener)
                .run(Plan.of(Harness.experiment(EXPERIMENT.replace("[[1, 0], [0, 0]]", "[[1, 0]]"))));
        assertThat(ended)
                .hasSize(8)
                .isSortedAccordingTo(Comparator.comparing(CellSpec::steps, Comparator.reverseOrder())
                        .thenComparing(CellSpec::number));
    }

    @Test
    void whatAListenerThrowsEndsTheRun() {
        RunListener full = new RunListener() {
            @Override
            public void finished(CellResult result, Trajectory trajectory) {
                throw new UncheckedIOException(new IOException("the disk is full"));
            }
        };
        List<Cell> cells = Plan.of(Harness.experiment(EXPERIMENT));
        assertThatThrownBy(() -> new LocalRunner(
                                2, new ModelCache(cache, false), Criteria.byDefault(), Optional.empty(), full)
                        .run(cells))
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
            assertThat(result.figures().get("true_energy_error_max").orElseThrow())
                    .isFinite();
            assertThat(result.figures().get("true_energy_error_max_last_tenth")).isEmpty();
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

    @Test
    void aCellHasTheSameResultAloneAndInAnyEnsemble() throws InterruptedException {
        List<Cell> cells = Plan.of(Harness.experiment("""
                        name: test
                        systems: [pendulum]
                        models: [exact, {type: hnn, evaluations: 20}]
                        integrators:
                          - euler
                          - variational
                          - {type: variational, form: reduced}
                          - {type: variational, solver: fixed-point}
                        step-sizes: [0.1]
                        duration: 60
                        initial-states:
                          pendulum: [[1, 0], [0.1, 0], [3, 0.2], [0, 0], [-1, 0.5], [2, -1], [0.3, 0.1], [1, 1], [0, 2]]
                        """));
        List<CellResult> together = run(cells, 1);
        assertThat(together).extracting(CellResult::status).containsOnly(Status.OK);
        assertSame(run(cells, 3), together);
        List<Cell> backwards = new ArrayList<>(cells);
        Collections.reverse(backwards);
        assertSame(run(backwards, 2), together); // results are in the order of the numbers
        for (int i = 0; i < cells.size(); i++) {
            assertSame(run(List.of(cells.get(i)), 1), List.of(together.get(i)));
        }
    }

    @Test
    void aDivergingCellDoesNotEndItsEnsemble() throws InterruptedException {
        // Euler's method multiplies the oscillator's radius by 100 a step, and its energy ends at 1.8e308.
        List<Cell> cells = Plan.of(Harness.experiment("""
                        name: test
                        systems: [harmonic-oscillator]
                        models: [exact]
                        integrators: [euler]
                        step-sizes: [100]
                        duration: 7000
                        initial-states: {harmonic-oscillator: [[1, 0], [1e100, 0], [1e50, 0], [0, 0]]}
                        """));
        List<CellResult> together = run(cells, 1);
        assertThat(together)
                .extracting(CellResult::status)
                .containsExactly(Status.OK, Status.DIVERGED, Status.DIVERGED, Status.OK);
        assertThat(together.get(1).finalTime()).isLessThan(together.get(2).finalTime());
        for (int i = 0; i < cells.size(); i++) {
            assertSame(run(List.of(cells.get(i)), 1), List.of(together.get(i)));
        }
    }

    @Test
    void aCellThatFailsDoesNotFailItsEnsemble() throws InterruptedException {
        List<Cell> cells = Plan.of(Harness.experiment("""
                        name: test
                        systems: [pendulum]
                        models: [exact]
                        integrators: [euler]
                        step-sizes: [0.1]
                        duration: 1
                        initial-states: {pendulum: [[1, 0], [7, 0], [2, 0]]}
                        """));
        Integrator<?> superstitious = new AfraidOfSeven(new IllegalStateException("It is 7."));
        List<CellResult> results =
                run(cells.stream().map(cell -> with(cell, superstitious)).toList(), 1);
        assertThat(results).extracting(CellResult::status).containsExactly(Status.OK, Status.FAILED, Status.OK);
        assertThat(results.get(1).message()).isEqualTo("IllegalStateException: It is 7.");
    }

    @ParameterizedTest
    @MethodSource
    @Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void whateverAnIntegratorThrowsFailsItsCellAlone(Throwable thrown, Optional<TimeLimit> limit, String words)
            throws InterruptedException {
        List<Cell> cells = Plan.of(Harness.experiment(EXPERIMENT.replace("[[1, 0], [0, 0]]", "[[1, 0], [7, 0]]")));
        List<Cell> some = cells.stream()
                .filter(cell -> cell.integrator().type().equals("euler") && cell.stepSize() == 0.1)
                .filter(cell -> cell.system().type().equals("pendulum"))
                .map(cell -> with(cell, new AfraidOfSeven(thrown)))
                .toList();
        List<Boolean> interrupted = new ArrayList<>();
        RunListener listener = new RunListener() {
            @Override
            public void finished(CellResult result, Trajectory trajectory) {
                interrupted.add(Thread.currentThread().isInterrupted());
            }
        };
        List<CellResult> results =
                new LocalRunner(1, new ModelCache(cache, false), Criteria.byDefault(), limit, listener).run(some);
        assertThat(results).extracting(CellResult::status).containsExactly(Status.OK, Status.FAILED);
        assertThat(results.get(1).message()).isEqualTo(words);
        assertThat(interrupted).containsExactly(false, false);
    }

    static Stream<Arguments> whateverAnIntegratorThrowsFailsItsCellAlone() {
        return Stream.of(Optional.<TimeLimit>empty(), Optional.of(TimeLimit.of(30, "limit")))
                .flatMap(limit -> Stream.of(
                        arguments(new Exception("not declared"), limit, "Exception: not declared"),
                        arguments(new Throwable("neither"), limit, "Throwable: neither"),
                        arguments(new InterruptedException("a lie"), limit, STRAY),
                        arguments(new Mute(), limit, "Mute: no message")));
    }

    /** Does not even say what it is. */
    private static final class Mute extends RuntimeException {

        private static final long serialVersionUID = 1L;

        @Override
        public String getMessage() {
            throw new IllegalStateException("no words");
        }
    }

    /** Everything but the time that it took. */
    private static void assertSame(List<CellResult> actual, List<CellResult> expected) {
        assertThat(actual.stream().map(LocalRunnerTest::timeless))
                .isEqualTo(expected.stream().map(LocalRunnerTest::timeless).toList());
    }

    /** Numbers as text, which tells every bit, without the time that a step took. */
    private static String timeless(CellResult result) {
        assertThat(result.figures().get("nanoseconds_per_step")).isPresent();
        return ResultJson.line(result).replaceAll("\"nanoseconds_per_step\":[^,}]*", "");
    }

    /** A method that throws at one initial state. */
    private record AfraidOfSeven(Throwable thrown) implements Integrator<VectorField> {

        @Override
        public Class<VectorField> dynamicsType() {
            return VectorField.class;
        }

        @Override
        public int order() {
            return 1;
        }

        @Override
        public Set<Property> properties() {
            return Set.of();
        }

        @Override
        public Stepper stepper(VectorField field, double stepSize) {
            return new Standstill(thrown);
        }
    }

    /** Stands still. */
    private static final class Standstill implements Stepper {

        private final Ledger ledger = new Ledger();
        private final Throwable thrown;
        private double[] x = {};

        Standstill(Throwable thrown) {
            this.thrown = thrown;
        }

        @SuppressWarnings("unchecked") // so that a checked exception is thrown which nothing declares
        private static <T extends Throwable> void smuggle(Throwable thrown) throws T {
            throw (T) thrown;
        }

        @Override
        public void start(double[] x0) {
            if (x0[0] == 7) {
                Standstill.<RuntimeException>smuggle(thrown);
            }
            x = x0.clone();
            ledger.clear();
        }

        @Override
        public void advance() {
            ledger.step();
        }

        @Override
        public void state(double[] out) {
            System.arraycopy(x, 0, out, 0, x.length);
        }

        @Override
        public Ledger ledger() {
            return ledger;
        }
    }

    private List<CellResult> run(List<Cell> cells, int threads) throws InterruptedException {
        return new LocalRunner(
                        threads,
                        new ModelCache(cache, false),
                        Criteria.byDefault(),
                        Optional.empty(),
                        new RunListener() {})
                .run(cells);
    }

    private static Cell with(Cell cell, Integrator<?> integrator) {
        return new Cell(
                cell.number(),
                cell.system(),
                cell.model(),
                new Labeled<>("other", "other", cell.integrator().settings(), "built-in", new TreeMap<>(), integrator),
                cell.stepSize(),
                cell.steps(),
                cell.initialState());
    }

    private static Cell with(Cell cell, Model model) {
        Labeled<Model> labeled =
                new Labeled<>("other", "other", cell.model().settings(), "built-in", new TreeMap<>(), model);
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
