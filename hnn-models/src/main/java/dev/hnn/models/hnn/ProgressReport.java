package dev.hnn.models.hnn;

import dev.hnn.api.model.PreparationContext;
import dev.hnn.models.training.TrainingMonitor;

/** Passes the progress of a training on, at most ten times a second, and ends the training of an interrupted thread. */
final class ProgressReport implements TrainingMonitor {

    private static final long NANOSECONDS = 100_000_000;

    private final PreparationContext context;
    private final int total;
    private double smallest = Double.POSITIVE_INFINITY;
    private int done;
    private long last = System.nanoTime() - NANOSECONDS;

    ProgressReport(PreparationContext context, int total) {
        this.context = context;
        this.total = total;
    }

    @Override
    public void evaluated(int evaluations, double loss) throws InterruptedException {
        if (Thread.interrupted()) {
            throw new InterruptedException("The training was interrupted.");
        }
        done = evaluations;
        smallest = Math.min(smallest, loss);
        long now = System.nanoTime();
        if (now - last >= NANOSECONDS) {
            last = now;
            context.progress(done, total, smallest);
        }
    }

    /** Reports the end. */
    void end() {
        context.progress(done, total, smallest);
    }
}
