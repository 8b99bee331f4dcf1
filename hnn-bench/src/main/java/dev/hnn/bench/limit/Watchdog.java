package dev.hnn.bench.limit;

import java.lang.reflect.UndeclaredThrowableException;
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
     * @throws Exception whatever the work throws; an {@code IllegalStateException} for an interruption of its own making
     */
    public static <T> T call(String what, TimeLimit limit, Callable<T> work) throws Exception {
        return call(what, limit, limit, new Watch(), work);
    }

    /**
     * Runs something that shows how it goes on.
     *
     * @param what what it is, to begin a sentence with: "The cell"
     * @param limit how long it may take
     * @param silence how long it may go on without a sign
     * @param watch takes the signs; is told when the work is given up
     * @param work the work, as above
     * @param <T> what comes of it
     * @return what came of it
     * @throws TimeLimitException if it was given up
     * @throws InterruptedException if the thread that called was interrupted; then that of the work is as well
     * @throws Exception whatever the work throws
     */
    public static <T> T call(String what, TimeLimit limit, TimeLimit silence, Watch watch, Callable<T> work)
            throws Exception {
        FutureTask<Callable<T>> task = new FutureTask<>(() -> outcome(work));
        Thread thread = new Thread(task, "hnn-limited");
        thread.setDaemon(true);
        watch.sign();
        thread.start();
        Callable<T> outcome;
        try {
            outcome = await(task, limit, silence, watch);
        } catch (GaveUp late) {
            watch.end();
            thread.interrupt();
            thread.join(MILLISECONDS_TO_OBEY);
            throw new TimeLimitException(what + " did not end within the time limit of " + limit
                    + (thread.isAlive() ? ", nor when it was interrupted, so its thread was left behind" : "")
                    + "; raise the limit if it needs more.");
        } catch (InterruptedException interrupted) {
            watch.end();
            thread.interrupt();
            throw interrupted;
        }
        return outcome.call();
    }

    private static <T> Callable<T> await(FutureTask<Callable<T>> task, TimeLimit limit, TimeLimit silence, Watch watch)
            throws InterruptedException, GaveUp {
        long end = System.nanoTime() + limit.duration().toNanos();
        while (true) {
            long now = System.nanoTime();
            long left =
                    Math.min(end - now, watch.lastSign() + silence.duration().toNanos() - now);
            try {
                return task.get(Math.max(0, left), TimeUnit.NANOSECONDS);
            } catch (TimeoutException late) {
                if (left <= 0) {
                    throw new GaveUp(late);
                }
            } catch (ExecutionException impossible) {
                throw new IllegalStateException("whatever the work throws is its outcome", impossible);
            }
        }
    }

    /** What the work throws is kept from the task, which would ask it for its message. */
    private static <T> Callable<T> outcome(Callable<T> work) {
        try {
            T value = work.call();
            return () -> value;
        } catch (InterruptedException stray) { // had anybody asked for it, the outcome would not be looked at
            return () -> {
                throw new IllegalStateException("it interrupted its own thread, or said that it was.", stray);
            };
        } catch (Exception failure) {
            return () -> {
                throw failure;
            };
        } catch (Error failure) {
            return () -> {
                throw failure;
            };
        } catch (Throwable neither) { // which code may throw although nothing declares it
            return () -> {
                throw new UndeclaredThrowableException(neither);
            };
        }
    }

    private static final class GaveUp extends Exception {

        private static final long serialVersionUID = 1L;

        GaveUp(TimeoutException cause) {
            super(cause);
        }
    }
}
