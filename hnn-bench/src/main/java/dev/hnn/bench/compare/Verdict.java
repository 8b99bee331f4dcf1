package dev.hnn.bench.compare;

import java.util.Locale;

/** What became of a figure, or of a cell. */
public enum Verdict {
    /** A regression. */
    WORSE,
    /** Different, and neither better nor worse. */
    CHANGED,
    /** An improvement. */
    BETTER,
    /** The same, within the tolerance. */
    SAME;

    /** As written in tables: lower case. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
