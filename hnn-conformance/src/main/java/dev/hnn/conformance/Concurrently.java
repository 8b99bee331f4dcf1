package dev.hnn.conformance;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** The same thing done by several threads that begin together. */
final class Concurrently {

    static final int THREADS = 4;

    private Concurrently() {}

    /**
     * What a thread does.
     *
     * @param <T> what it returns
     */
    @FunctionalInterface
    interface Task<T> {

        T run(int thread) throws Exception;
    }

    /**
     * Runs a task in all threads.
     *
     * @return what they returned
     * @throws Exception what the first of them threw that did
     */
    static <T> List<T> run(Task<T> task) throws Exception {
        ClassLoader loader = Thread.currentThread().getContextClassLoader();
        ExecutorService threads = Executors.newFixedThreadPool(THREADS, work -> {
            Thread thread = new Thread(work, "conformance");
            thread.setDaemon(true); // a component that never returns must not keep the JVM alive
            thread.setContextClassLoader(loader);
            return thread;
        });
        try {
            CyclicBarrier barrier = new CyclicBarrier(THREADS);
            List<Future<T>> futures = new ArrayList<>();
            for (int i = 0; i < THREADS; i++) {
                int thread = i;
                futures.add(threads.submit(() -> {
                    barrier.await();
                    return task.run(thread);
                }));
            }
            List<T> results = new ArrayList<>();
            for (Future<T> future : futures) {
                results.add(future.get());
            }
            return results;
        } catch (ExecutionException failure) {
            if (failure.getCause() instanceof Exception cause) {
                throw cause;
            }
            throw failure;
        } finally {
            threads.shutdownNow();
        }
    }
}
