package dev.hnn.bench.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hnn.api.dynamics.VectorField;
import dev.hnn.api.integrator.Integrator;
import dev.hnn.api.integrator.Ledger;
import dev.hnn.api.integrator.Property;
import dev.hnn.api.integrator.Stepper;
import dev.hnn.api.model.Model;
import dev.hnn.bench.experiment.Labeled;
import dev.hnn.bench.limit.TimeLimit;
import dev.hnn.bench.limit.Watchdog;
import dev.hnn.bench.result.CellResult;
import dev.hnn.bench.result.CellSpec;
import dev.hnn.bench.result.PreparationSpec;
import dev.hnn.bench.result.Status;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What takes too long is given up, fails alone, and is heard of no more. */
class TimeLimitTest {

    private static final String EXPERIMENT = """
            name: test
            systems: [pendulum]
            models: [exact]
            integrators: [euler]
            step-sizes: [0.1]
            duration: 1
            initial-states: {pendulum: [[1, 0], [7, 0], [2, 0], [3, 0]]}
            """;

    @TempDir
    private Path cache;

    /** Ends the threads that were left behind. */
    private final CountDownLatch end = new CountDownLatch(1);

    @AfterEach
    void endWhatSleeps() {
        end.countDown();
    }

    @Test
    void aCellThatHangsFailsAloneInAnEnsemble() throws InterruptedException {
        List<Cell> cells = cells(new Drowsy(end, true));
        List<CellResult> results = run(cells, 1, new RunListener() {});
        assertThat(results)
                .extracting(CellResult::status)
                .containsExactly(Status.OK, Status.FAILED, Status.OK, Status.OK);
        assertThat(results.get(1).message())
                .isEqualTo("The cell did not end within the time limit of 0.5 s, nor when it was interrupted, so its"
                        + " thread was left behind; raise the limit if it needs more.");
        end.countDown(); // and so it is awake from here on
        List<CellResult> unlimited = new LocalRunner(
                        1, new ModelCache(cache, false), Criteria.byDefault(), Optional.empty(), new RunListener() {})
                .run(cells);
        for (int i : new int[] {0, 2, 3}) {
            assertThat(results.get(i).finalState()).isEqualTo(unlimited.get(i).finalState());
            assertThat(results.get(i).figures().get("true_energy_error_max"))
                    .isEqualTo(unlimited.get(i).figures().get("true_energy_error_max"));
        }
    }

    @Test
    @Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void aHangInALargeEnsembleIsNoticedAsSoonAsInASmallOne() throws InterruptedException {
        // Sixty members may take two minutes together, and the hang of the first must not.
        String states = IntStream.range(0, 59)
                .mapToObj(i -> ", [0." + (i + 10) + ", 0.5]")
                .collect(Collectors.joining());
        List<Cell> cells =
                cells(EXPERIMENT.replace("[1, 0], [7, 0], [2, 0], [3, 0]", "[7, 0]" + states), new Drowsy(end, false));
        List<CellResult> results = run(cells, 1, TimeLimit.of(2, "limit"), new RunListener() {});
        assertThat(results)
                .filteredOn(result -> result.status() == Status.FAILED)
                .hasSize(1);
        assertThat(results).filteredOn(result -> result.status() == Status.OK).hasSize(59);
    }

    @Test
    void aThreadThatObeysAnInterruptIsNotLeftBehind() throws InterruptedException {
        List<CellResult> results = run(cells(new Drowsy(end, false)).subList(1, 2), 1, new RunListener() {});
        assertThat(results.get(0).message())
                .isEqualTo("The cell did not end within the time limit of 0.5 s; raise the limit if it needs more.");
    }

    @Test
    void whatIsLeftBehindIsHeardOfNoMore() throws InterruptedException {
        List<Integer> heard = Collections.synchronizedList(new ArrayList<>());
        AtomicBoolean over = new AtomicBoolean();
        RunListener listener = new RunListener() {
            @Override
            public void stepping(CellSpec cell, long done) {
                if (over.get()) {
                    heard.add(cell.number());
                }
            }
        };
        Set<Thread> before = Thread.getAllStackTraces().keySet();
        run(cells(new Drowsy(end, true)), 2, listener);
        over.set(true);
        Set<Thread> left = new HashSet<>(Thread.getAllStackTraces().keySet());
        left.removeAll(before);
        left.removeIf(thread -> !thread.getName().equals("hnn-limited"));
        assertThat(left).isNotEmpty();
        end.countDown();
        for (Thread thread : left) {
            thread.join(10_000);
            assertThat(thread.isAlive()).isFalse();
        }
        assertThat(heard).isEmpty();
    }

    @Test
    void aTrainingThatHangsFailsItsCellsAndTheOthersGoOn() throws InterruptedException {
        List<Cell> cells = cells(new Drowsy(end, true));
        Model endless = (system, context) -> {
            while (end.getCount() > 0) {
                try {
                    end.await();
                } catch (InterruptedException told) {
                    // Deaf: it goes on waiting.
                }
            }
            context.message("awake");
            throw new IllegalStateException("nobody waits for this");
        };
        List<String> said = Collections.synchronizedList(new ArrayList<>());
        RunListener listener = new RunListener() {
            @Override
            public void message(PreparationSpec preparation, String sentence) {
                said.add(sentence);
            }

            @Override
            public void prepared(PreparationSpec preparation, ModelSummary model) {
                said.add(preparation.title());
            }
        };
        List<CellResult> results = run(List.of(with(cells.get(0), endless), cells.get(2)), 1, listener);
        assertThat(results).extracting(CellResult::status).containsExactly(Status.FAILED, Status.OK);
        assertThat(results.get(0).message())
                .startsWith("Preparing other for pendulum did not end within the time limit");
        assertThat(said).containsExactly("exact for pendulum");
    }

    @Test
    void whatEndsInTimeIsAsWithoutALimit() throws Exception {
        assertThat(Watchdog.call("It", TimeLimit.of(60, "limit"), () -> 7)).isEqualTo(7);
        assertThatThrownBy(() -> Watchdog.call("It", TimeLimit.of(60, "limit"), () -> {
                    throw new StackOverflowError();
                }))
                .isInstanceOf(StackOverflowError.class);
        assertThat(new TimeLimit(Duration.ofMillis(1500)).times(4)).hasToString("6.0 s");
    }

    private List<CellResult> run(List<Cell> cells, int threads, RunListener listener) throws InterruptedException {
        return run(cells, threads, TimeLimit.of(0.5, "limit"), listener);
    }

    private List<CellResult> run(List<Cell> cells, int threads, TimeLimit limit, RunListener listener)
            throws InterruptedException {
        return new LocalRunner(
                        threads, new ModelCache(cache, false), Criteria.byDefault(), Optional.of(limit), listener)
                .run(cells);
    }

    private static List<Cell> cells(Integrator<VectorField> integrator) {
        return cells(EXPERIMENT, integrator);
    }

    private static List<Cell> cells(String experiment, Integrator<VectorField> integrator) {
        return Plan.of(Harness.experiment(experiment)).stream()
                .map(cell -> new Cell(
                        cell.number(),
                        cell.system(),
                        cell.model(),
                        new Labeled<Integrator<?>>(
                                "drowsy",
                                "drowsy",
                                cell.integrator().settings(),
                                "built-in",
                                new TreeMap<>(),
                                integrator),
                        cell.stepSize(),
                        cell.steps(),
                        cell.initialState()))
                .toList();
    }

    private static Cell with(Cell cell, Model model) {
        return new Cell(
                cell.number(),
                cell.system(),
                new Labeled<>("other", "other", cell.model().settings(), "built-in", new TreeMap<>(), model),
                cell.integrator(),
                cell.stepSize(),
                cell.steps(),
                cell.initialState());
    }

    /** Euler's method, which falls asleep at q = 7. */
    private record Drowsy(CountDownLatch end, boolean deaf) implements Integrator<VectorField> {

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
            return new Steps(field, stepSize, this);
        }

        void sleep() {
            while (end.getCount() > 0) {
                try {
                    end.await();
                } catch (InterruptedException told) {
                    if (!deaf) {
                        throw new IllegalStateException("interrupted", told);
                    }
                }
            }
        }
    }

    private static final class Steps implements Stepper {

        private final VectorField field;
        private final double stepSize;
        private final Drowsy method;
        private final Ledger ledger = new Ledger();
        private final double[] x;
        private final double[] dx;

        Steps(VectorField field, double stepSize, Drowsy method) {
            this.field = field;
            this.stepSize = stepSize;
            this.method = method;
            this.x = new double[field.dimension()];
            this.dx = new double[field.dimension()];
        }

        @Override
        public void start(double[] x0) {
            System.arraycopy(x0, 0, x, 0, x.length);
            ledger.clear();
        }

        @Override
        public void advance() {
            if (x[0] == 7) {
                method.sleep();
            }
            field.evaluate(x, dx);
            for (int i = 0; i < x.length; i++) {
                x[i] += stepSize * dx[i];
            }
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
}
