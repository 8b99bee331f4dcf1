package dev.hnn.bench.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * While this is open, Ctrl-C interrupts the thread that opened it and waits until it has closed this: what it is about to write
 * is written whole. The exit code then is that of the signal.
 */
final class Interruption implements AutoCloseable {

    /** A thread that takes longer to end is stuck; nothing that is on the disk needs it. */
    private static final long PATIENCE_SECONDS = 30;

    private final CountDownLatch closed = new CountDownLatch(1);
    private final Thread hook;

    private Interruption(Thread interrupted) {
        hook = new Thread(
                () -> {
                    interrupted.interrupt();
                    await();
                },
                "hnn-interruption");
        Runtime.getRuntime().addShutdownHook(hook);
    }

    static Interruption ofThisThread() {
        return new Interruption(Thread.currentThread());
    }

    private void await() {
        try {
            if (!closed.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                System.err.println("hnn: interrupted; what is in the results folder is whole.");
            }
        } catch (InterruptedException impatient) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException shuttingDown) {
            closed.countDown();
        }
    }
}
