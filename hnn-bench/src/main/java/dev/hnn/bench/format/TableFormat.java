package dev.hnn.bench.format;

import dev.hnn.bench.result.RunRecord;
import java.util.OptionalInt;

/**
 * The table for the terminal.
 *
 * @param width how many characters a line may have; empty if that does not matter
 */
record TableFormat(OptionalInt width) implements ResultsFormat {

    @Override
    public String name() {
        return Formats.TABLE;
    }

    @Override
    public String text(RunRecord run) {
        return ResultsTable.of(run, width);
    }
}
