package dev.hnn.bench.experiment;

/** What follows from a step whose solver did not converge. Such steps are counted whatever follows. */
public enum UnconvergedPolicy {
    /** Nothing more. */
    COUNT,
    /** The cell says so in its message, and the run on stderr. */
    WARN,
    /** The cell ends with the block of steps in which it happened, and has failed. */
    FAIL
}
