package dev.hnn.bench.run;

import dev.hnn.bench.experiment.TimeLimit;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Runs work on a thread of its own, and gives it up when it has taken too long. Its thread is then interrupted; if that
 * does not end it, it is left behind, since Java has no way to kill a thread that is safe. It is a daemon, so it does not
 * keep the process.
 */
public final class Watchdog {

    private static final long MILLISECONDS_TO_OBEY = 1000;

    private Watchdog() {}

    /**
     * Runs something.
     *
     * @param what what it is, to begin a sentence with: "The cell"
     * @param limit how long it may take
     * @param work the work; whoever calls it sees to it that, once given up, it does nothing that others notice
     * @param <T> what comes of it
     * @return what came of it
     * @throws TimeLimitException if it was given up
     * @throws InterruptedException if the thread that called was interrupted; then that of the work is as well
     * @throws Exception whatever the work throws
     */
    public static <T> T call(String what, TimeLimit limit, Callable<T> work) throws Exception {
        FutureTask<T> task = new FutureTask<>(work);
        Thread thread = new Thread(task, "hnn-limited");
        thread.setDaemon(true);
        thread.start();
        try {
            return task.get(limit.duration().toNanos(), TimeUnit.NANOSECONDS);
        } catch (TimeoutException late) {
            thread.interrupt();
            thread.join(MILLISECONDS_TO_OBEY);
            throw new TimeLimitException(what + " did not end within the time limit of " + limit
                    + (thread.isAlive() ? ", nor when it was interrupted, so its thread was left behind" : "")
                    + "; raise the limit if it needs more.");
        } catch (InterruptedException interrupted) {
            thread.interrupt();
            throw interrupted;
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof Exception exception) {
                throw exception;
            }
            throw (Error) failed.getCause();
        }
    }
}
