package dev.hnn.bench.output;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Independent work, done by several threads. */
final class Crew {

    private Crew() {}

    /**
     * Does all of it.
     *
     * @param tasks what is to be done
     * @param threads how many at once, at least 1
     * @return the results, in the order of the tasks
     * @throws ExecutionException if a task throws, the first of them; what has not begun by then is not done
     * @throws InterruptedException if this thread was interrupted, likewise
     */
    static <T> List<T> all(List<Callable<T>> tasks, int threads) throws ExecutionException, InterruptedException {
        ExecutorService workers = Executors.newFixedThreadPool(threads);
        try {
            List<Future<T>> futures = tasks.stream().map(workers::submit).toList();
            List<T> results = new ArrayList<>();
            for (Future<T> future : futures) {
                results.add(future.get());
            }
            return results;
        } finally {
            workers.shutdownNow();
        }
    }
}
