package dev.hnn.conformance;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.Locale;

/**
 * How much memory a thread allocates in something that it does over and over.
 *
 * <p>The JVM counts the bytes of each thread, and now and then charges a few objects of its own to it, when it compiles or
 * loads a class; so the best of several rounds counts. Arrays that do not leave a method, such as those of
 * {@link StrictMath#pow}, are gone when the optimising compiler has been there: it is given some time for that, in which
 * rounds go on as long as there is allocation.
 */
final class Allocation {

    private static final int ROUNDS = 8;
    private static final int CALLS = 500;

    /**
     * Of this thread's own time: many times what the compiler needs for code that runs all the time, which has to wait for a
     * processor as this thread has.
     */
    private static final Duration WARM_UP = Duration.ofSeconds(1);

    /** Less than the smallest object, of 16 bytes, in every 32nd call. */
    private static final double ALLOWED = 0.5;

    private Allocation() {}

    static Outcome outcome(String call, Runnable action) {
        if (!(ManagementFactory.getThreadMXBean() instanceof ThreadMXBean threads)
                || !threads.isThreadAllocatedMemorySupported()) {
            throw new NotApplicable("this JVM does not count the bytes that a thread allocates");
        }
        double least = Double.POSITIVE_INFINITY;
        long start = threads.getCurrentThreadCpuTime();
        for (int round = 0; least > ALLOWED && (round < ROUNDS || isWarmingUp(threads, start)); round++) {
            long before = threads.getCurrentThreadAllocatedBytes();
            for (int i = 0; i < CALLS; i++) {
                action.run();
            }
            least = Math.min(least, (threads.getCurrentThreadAllocatedBytes() - before) / (double) CALLS);
        }
        String measured = String.format(Locale.ROOT, "%.1f bytes for each %s, allowed %.1f", least, call, ALLOWED);
        return least <= ALLOWED ? Outcome.passed(measured, "") : Outcome.failed(measured, CALLS + " calls in a row");
    }

    private static boolean isWarmingUp(ThreadMXBean threads, long start) {
        return threads.getCurrentThreadCpuTime() - start < WARM_UP.toNanos();
    }
}
