package dev.hnn.bench.report;

/**
 * A figure that cells may have.
 *
 * @param name unique, as in {@code results.csv}
 * @param title what people call it, in a few words
 * @param unit empty for a pure number
 * @param description one sentence: what exactly it is
 * @param kind what it says of a cell
 */
public record Column(String name, String title, String unit, String description, Kind kind) {

    /** What a figure says of a cell, and so which of two is better, and which axis it can be. */
    public enum Kind {
        /** How wrong the cell is: the lower the better; shown on logarithmic axes. */
        ERROR,
        /** What it took, all of it: the lower the better. */
        COST,
        /** What a step of it took: the lower the better; times the steps, it is a cost. */
        COST_PER_STEP,
        /** Something of which more is better. */
        GAIN,
        /** Anything else; neither better nor worse. */
        FIGURE
    }
}
