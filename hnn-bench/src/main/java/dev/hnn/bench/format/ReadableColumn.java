package dev.hnn.bench.format;

import dev.hnn.bench.result.CellResult;
import java.util.List;
import java.util.function.Function;

/**
 * A column for people.
 *
 * @param header one or two lines
 * @param number whether numbers stand in it, in the form of {@link dev.hnn.bench.output.Digits}
 * @param rank how much it matters
 * @param words what stands in a row; empty if there is nothing to say
 */
record ReadableColumn(List<String> header, boolean number, Rank rank, Function<CellResult, String> words) {

    /** How much a column matters where there is no room for all of them. */
    enum Rank {
        /** A label that a block of rows shares: it can stand above the block. */
        BLOCK,
        /** Without it a row is not understood. */
        NEEDED,
        /** It goes when there is no other way. */
        USEFUL,
        /** It goes first. */
        DETAIL
    }

    static ReadableColumn text(String header, Rank rank, Function<CellResult, String> words) {
        return new ReadableColumn(header.lines().toList(), false, rank, words);
    }

    static ReadableColumn number(String header, Rank rank, Function<CellResult, String> words) {
        return new ReadableColumn(header.lines().toList(), true, rank, words);
    }

    /** The header on one line. */
    String title() {
        return String.join(" ", header);
    }
}
