package dev.hnn.conformance;

/** What was thrown, in words. */
final class Cause {

    private Cause() {}

    /** The exception and what it says. */
    static String of(Throwable thrown) {
        String said = thrown.getMessage();
        String name = thrown.getClass().getName();
        return said == null || said.isBlank() ? "threw " + name : "threw " + name + ": " + said;
    }

    /** Where it was thrown. */
    static String place(Throwable thrown) {
        StackTraceElement[] trace = thrown.getStackTrace();
        return trace.length == 0 ? "" : "thrown at " + trace[0];
    }
}
