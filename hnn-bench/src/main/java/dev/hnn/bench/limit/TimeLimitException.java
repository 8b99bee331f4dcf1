package dev.hnn.bench.limit;

/** Something took longer than it may. Its message says so, in sentences for the user. */
public final class TimeLimitException extends Exception {

    private static final long serialVersionUID = 1L;

    TimeLimitException(String sentences) {
        super(sentences);
    }
}
