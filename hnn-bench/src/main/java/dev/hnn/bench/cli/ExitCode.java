package dev.hnn.bench.cli;

/** The exit codes. */
final class ExitCode {

    /** All well. */
    static final int OK = 0;

    /** Something failed: a cell, or the run itself. What was done before is kept. */
    static final int FAILURE = 1;

    /** Wrong usage, or bad input. */
    static final int BAD_INPUT = 2;

    /** Interrupted, as a shell has it for Ctrl-C. */
    static final int INTERRUPTED = 130;

    private ExitCode() {}
}
