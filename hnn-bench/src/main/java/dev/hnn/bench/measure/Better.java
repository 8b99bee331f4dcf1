package dev.hnn.bench.measure;

/** Which way a figure is better. */
public enum Better {
    /** Errors and costs: the smaller, the better, by magnitude. */
    LOWER,
    /** The larger, the better. */
    HIGHER,
    /** It describes and does not judge. */
    NEITHER
}
