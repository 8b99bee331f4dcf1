package dev.hnn.conformance;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.Locale;

/**
 * How much memory a thread allocates in something that it does over and over.
 *
 * <p>The JVM counts the bytes of each thread, and now and then charges a few objects of its own to it, when it compiles or
 * loads a class; so the best of several rounds counts. A round has few calls, so that an array that is made in each call is
 * seen before the optimising compiler may do away with it.
 */
final class Allocation {

    private static final int ROUNDS = 8;
    private static final int CALLS = 500;

    /** Less than the smallest object, of 16 bytes, in every 32nd call. */
    private static final double ALLOWED = 0.5;

    private Allocation() {}

    static Outcome outcome(String call, Runnable action) {
        if (!(ManagementFactory.getThreadMXBean() instanceof ThreadMXBean threads)
                || !threads.isThreadAllocatedMemorySupported()) {
            throw new NotApplicable("this JVM does not count the bytes that a thread allocates");
        }
        double least = Double.POSITIVE_INFINITY;
        for (int round = 0; round < ROUNDS && least > ALLOWED; round++) {
            long before = threads.getCurrentThreadAllocatedBytes();
            for (int i = 0; i < CALLS; i++) {
                action.run();
            }
            least = Math.min(least, (threads.getCurrentThreadAllocatedBytes() - before) / (double) CALLS);
        }
        String measured = String.format(Locale.ROOT, "%.1f bytes for each %s, allowed %.1f", least, call, ALLOWED);
        return least <= ALLOWED ? Outcome.passed(measured, "") : Outcome.failed(measured, CALLS + " calls in a row");
    }
}
