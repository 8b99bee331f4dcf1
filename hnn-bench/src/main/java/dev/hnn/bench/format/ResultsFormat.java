package dev.hnn.bench.format;

import dev.hnn.bench.result.RunRecord;

/** A way to write results as text. Immutable and thread-safe. */
public interface ResultsFormat {

    /** What users call it: one word, lower case. */
    String name();

    /**
     * Writes results.
     *
     * @param run the run, whole or as far as it came
     * @return lines that each end in a line feed
     */
    String text(RunRecord run);
}
