package dev.hnn.conformance;

import java.lang.reflect.InvocationTargetException;
import java.util.concurrent.ExecutionException;

/** What was thrown, in words. */
final class Cause {

    private Cause() {}

    /** The exception and what it says. */
    static String of(Throwable wrapped) {
        Throwable thrown = unwrapped(wrapped);
        String said = thrown.getMessage();
        String name = thrown.getClass().getName();
        return said == null || said.isBlank() ? "threw " + name : "threw " + name + ": " + said;
    }

    /** Where it was thrown. */
    static String place(Throwable thrown) {
        StackTraceElement[] trace = unwrapped(thrown).getStackTrace();
        return trace.length == 0 ? "" : "thrown at " + trace[0];
    }

    /** Reflection and threads wrap what a component throws. */
    private static Throwable unwrapped(Throwable thrown) {
        boolean wraps = thrown instanceof InvocationTargetException || thrown instanceof ExecutionException;
        return wraps && thrown.getCause() != null ? thrown.getCause() : thrown;
    }
}
