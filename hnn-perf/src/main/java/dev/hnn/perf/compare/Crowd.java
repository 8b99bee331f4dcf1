package dev.hnn.perf.compare;

import dev.hnn.models.network.NetworkParameters;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Populations that are advanced at the same time, one in each thread. */
final class Crowd {

    private static final double NANOSECONDS = 1e9;

    private final List<Population> populations = new ArrayList<>();

    Crowd(NetworkParameters network, int threads, int size) {
        for (int k = 0; k < threads; k++) {
            populations.add(new Population(network, size));
        }
    }

    /**
     * Advances all of them for a while.
     *
     * @return {@code ok}, and nanoseconds a state and step: the time that passed over what all threads did in it
     */
    String advance(double seconds) throws InterruptedException {
        CyclicBarrier start = new CyclicBarrier(populations.size());
        List<Callable<Double>> tasks = new ArrayList<>();
        for (Population population : populations) {
            tasks.add(() -> {
                start.await();
                return statesPerNanosecond(population, seconds);
            });
        }
        ExecutorService threads = Executors.newFixedThreadPool(populations.size());
        try {
            double rate = 0;
            for (Future<Double> task : threads.invokeAll(tasks)) {
                rate += task.get();
            }
            return "ok " + 1 / rate;
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } finally {
            threads.shutdownNow();
        }
    }

    private static double statesPerNanosecond(Population population, double seconds) {
        long begin = System.nanoTime();
        long done = 0;
        while (System.nanoTime() - begin < seconds * NANOSECONDS) {
            population.advance();
            done += population.size();
        }
        return done / (double) (System.nanoTime() - begin);
    }
}
