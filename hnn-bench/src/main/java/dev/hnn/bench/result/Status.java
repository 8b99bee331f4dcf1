package dev.hnn.bench.result;

import java.util.Locale;

/** How a cell ended. */
public enum Status {
    /** It ran to the end. */
    OK,
    /** Its trajectory became non-finite: a result, not a failure. */
    DIVERGED,
    /** Something threw. */
    FAILED,
    /** Integrator and model do not fit. */
    SKIPPED;

    /** As written in tables: lower case. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
