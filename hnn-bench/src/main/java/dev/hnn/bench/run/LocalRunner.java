package dev.hnn.bench.run;

import dev.hnn.api.model.PreparedModel;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Runs cells on the threads of this machine, each cell on one. A model is prepared once, and the cells that wait for it
 * wait without a thread. Results do not depend on the number of threads.
 */
public final class LocalRunner {

    private final int threads;
    private final Preparer preparer;
    private final RunListener listener;

    /**
     * Makes a runner.
     *
     * @param threads how many cells and trainings may run at once
     * @param cache where trained models are kept
     * @param listener whom to tell
     */
    public LocalRunner(int threads, ModelCache cache, RunListener listener) {
        this.threads = threads;
        this.listener = new OneAtATime(listener);
        this.preparer = new Preparer(cache, this.listener);
    }

    /**
     * Runs cells.
     *
     * @param cells the cells
     * @return their results, in the same order
     * @throws InterruptedException if the thread was interrupted; the cells that had not ended are given up
     */
    public List<CellResult> run(List<Cell> cells) throws InterruptedException {
        ExecutorService pool = Executors.newFixedThreadPool(threads, task -> {
            Thread thread = new Thread(task, "hnn-worker");
            thread.setDaemon(true);
            return thread;
        });
        try {
            Map<Preparation, CompletableFuture<PreparedModel>> models = new LinkedHashMap<>();
            List<CompletableFuture<CellResult>> results = new ArrayList<>();
            for (Cell cell : cells) {
                models.computeIfAbsent(
                        Preparation.of(cell),
                        preparation -> CompletableFuture.supplyAsync(() -> prepare(preparation), pool));
            }
            for (Cell cell : cells) {
                results.add(models.get(Preparation.of(cell))
                        .handleAsync((model, failure) -> result(cell, model, failure), pool));
            }
            List<CellResult> ended = new ArrayList<>();
            for (CompletableFuture<CellResult> result : results) {
                ended.add(result.get());
            }
            return ended;
        } catch (ExecutionException cause) {
            if (cause.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            throw new IllegalStateException("A worker failed.", cause.getCause());
        } finally {
            pool.shutdownNow();
        }
    }

    private PreparedModel prepare(Preparation preparation) {
        try {
            return preparer.prepare(preparation);
        } catch (IOException | InterruptedException cause) {
            throw new CompletionException(cause);
        }
    }

    private CellResult result(Cell cell, PreparedModel model, Throwable failure) {
        CellResult result;
        try {
            result = failure == null
                    ? CellRunner.run(cell, model)
                    : CellResult.without(cell, Status.FAILED, CellRunner.inWords(rootOf(failure)));
        } catch (InterruptedException cause) {
            throw new CompletionException(cause);
        }
        listener.finished(result);
        return result;
    }

    private static Throwable rootOf(Throwable failure) {
        return failure instanceof CompletionException && failure.getCause() != null ? failure.getCause() : failure;
    }

    /** Keeps the promise that a listener is called by one thread at a time. */
    private record OneAtATime(RunListener listener) implements RunListener {

        @Override
        public synchronized void message(Preparation preparation, String sentence) {
            listener.message(preparation, sentence);
        }

        @Override
        public synchronized void training(Preparation preparation, int done, int total, double loss) {
            listener.training(preparation, done, total, loss);
        }

        @Override
        public synchronized void prepared(Preparation preparation, PreparedModel model) {
            listener.prepared(preparation, model);
        }

        @Override
        public synchronized void finished(CellResult result) {
            listener.finished(result);
        }
    }
}
