package dev.hnn.bench.run;

import dev.hnn.api.model.PreparedModel;
import dev.hnn.bench.limit.TimeLimit;
import dev.hnn.bench.limit.Watch;
import dev.hnn.bench.result.CellResult;
import dev.hnn.bench.result.CellSpec;
import dev.hnn.bench.result.PreparationSpec;
import dev.hnn.bench.result.Status;
import dev.hnn.bench.result.Trajectory;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.PriorityBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * Runs cells on the threads of this machine, each cell on one, the longest first and equally long ones in the order of their
 * numbers; cells that differ only in the initial state advance together. Models are prepared before any cell is run, each
 * once, and the cells that wait for it hold no thread. What takes longer than it may is given up, and the others go on in its place.
 * Results do not depend on the number of threads.
 */
public final class LocalRunner {

    private final int threads;
    private final Preparer preparer;
    private final LimitedCells limited;
    private final RunListener listener;

    /**
     * Makes a runner.
     *
     * @param threads how many cells and trainings may run at once
     * @param cache where trained models are kept
     * @param criteria by what cells are judged
     * @param limit how long a cell, and the preparation of a model, may take; no limit if empty
     * @param listener whom to tell; what it throws ends the run
     */
    public LocalRunner(
            int threads, ModelCache cache, Criteria criteria, Optional<TimeLimit> limit, RunListener listener) {
        this.threads = threads;
        this.listener = new OneAtATime(listener);
        this.preparer = new Preparer(cache, limit, this.listener);
        this.limited = new LimitedCells(limit, criteria, this.listener);
    }

    /**
     * Runs cells.
     *
     * @param cells the cells
     * @return their results, in the same order
     * @throws InterruptedException if the thread was interrupted; the cells that had not ended are given up
     */
    public List<CellResult> run(List<Cell> cells) throws InterruptedException {
        Map<Preparation, List<Cell>> byPreparation = new LinkedHashMap<>();
        for (Cell cell : cells) {
            byPreparation
                    .computeIfAbsent(Preparation.of(cell), preparation -> new ArrayList<>())
                    .add(cell);
        }
        ThreadPoolExecutor pool = new ThreadPoolExecutor(
                threads, threads, 0, TimeUnit.SECONDS, new PriorityBlockingQueue<>(), LocalRunner::worker);
        Watch watch = new Watch();
        try {
            BlockingQueue<Ended> ended = new LinkedBlockingQueue<>();
            byPreparation.forEach((preparation, waiting) ->
                    pool.execute(Task.preparing(waiting, () -> prepare(preparation, waiting, pool, watch, ended))));
            List<CellResult> results = new ArrayList<>();
            while (results.size() < cells.size()) {
                results.add(ended.take().result());
            }
            results.sort(Comparator.comparingInt(result -> result.cell().number()));
            return results;
        } finally {
            watch.end();
            pool.shutdownNow();
        }
    }

    private static Thread worker(Runnable work) {
        Thread thread = new Thread(work, "hnn-worker");
        thread.setDaemon(true);
        return thread;
    }

    private void prepare(
            Preparation preparation, List<Cell> waiting, Executor pool, Watch watch, BlockingQueue<Ended> ended) {
        try {
            PreparedModel model = preparer.prepare(preparation, watch);
            for (List<Cell> ensemble : Ensembles.of(waiting, threads)) {
                pool.execute(Task.running(ensemble, () -> end(() -> limited.run(ensemble, model, watch), ended)));
            }
        } catch (ListenerFailure failure) {
            ended.add(new Ended.Broken(failure));
        } catch (Throwable failure) { // a checked exception may come although nothing declares it
            String words = CellRunner.inWords(failure);
            end(
                    () -> waiting.stream()
                            .map(cell -> Outcome.without(cell, Status.FAILED, words))
                            .toList(),
                    ended);
        }
    }

    private void end(Work work, BlockingQueue<Ended> ended) {
        try {
            for (Outcome outcome : work.run()) {
                listener.finished(outcome.result(), outcome.trajectory());
                ended.add(new Ended.Well(outcome.result()));
            }
        } catch (Throwable failure) { // whatever it is, somebody waits for the end
            ended.add(new Ended.Broken(failure));
        }
    }

    @FunctionalInterface
    private interface Work {
        List<Outcome> run() throws InterruptedException;
    }

    /** The end of a cell, or of the run. */
    private sealed interface Ended {

        CellResult result() throws InterruptedException;

        record Well(CellResult result) implements Ended {}

        record Broken(Throwable failure) implements Ended {

            @Override
            public CellResult result() throws InterruptedException {
                if (failure instanceof InterruptedException interrupted) {
                    throw interrupted;
                }
                if (failure instanceof ListenerFailure broken) {
                    throw broken.unwrapped();
                }
                throw new IllegalStateException(failure);
            }
        }
    }

    /** What a listener threw: it ends the run, unlike what a component throws. */
    private static final class ListenerFailure extends RuntimeException {

        private static final long serialVersionUID = 1L;

        ListenerFailure(RuntimeException cause) {
            super(cause);
        }

        RuntimeException unwrapped() {
            return (RuntimeException) getCause();
        }
    }

    /** Keeps the promise that a listener is called by one thread at a time, and marks what it throws. */
    private record OneAtATime(RunListener listener) implements RunListener {

        @Override
        public void message(PreparationSpec preparation, String sentence) {
            tell(() -> listener.message(preparation, sentence));
        }

        @Override
        public void training(PreparationSpec preparation, int done, int total, double loss) {
            tell(() -> listener.training(preparation, done, total, loss));
        }

        @Override
        public void prepared(PreparationSpec preparation, ModelSummary model) {
            tell(() -> listener.prepared(preparation, model));
        }

        @Override
        public void stepping(CellSpec cell, long done) {
            tell(() -> listener.stepping(cell, done));
        }

        @Override
        public void finished(CellResult result, Trajectory trajectory) {
            tell(() -> listener.finished(result, trajectory));
        }

        private synchronized void tell(Runnable call) {
            try {
                call.run();
            } catch (RuntimeException failure) {
                throw new ListenerFailure(failure);
            }
        }
    }
}
