package dev.hnn.bench.compare;

import dev.hnn.bench.input.InputException;
import dev.hnn.bench.measure.Column;
import dev.hnn.bench.result.CellResult;
import dev.hnn.bench.result.RunRecord;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One side of a comparison.
 *
 * @param columns what was measured, in order
 * @param cells by what they are matched by, in the order of the run
 */
public record ComparedRun(List<Column> columns, Map<CellId, ComparedCell> cells) {

    /** Copies both. */
    public ComparedRun {
        columns = List.copyOf(columns);
        cells = Collections.unmodifiableMap(new LinkedHashMap<>(cells));
    }

    /**
     * Takes a run.
     *
     * @param run as far as it came
     * @return its cells
     */
    public static ComparedRun of(RunRecord run) {
        Builder builder = new Builder();
        for (CellResult result : run.results()) {
            builder.add(
                    CellId.of(result.cell()), new ComparedCell(result.status(), result.finalTime(), result.figures()));
        }
        return builder.build(run.columns());
    }

    /**
     * Reads a {@code results.csv}, of this version or of another one.
     *
     * @param file the file
     * @return its cells
     * @throws InputException if it is not one
     */
    public static ComparedRun read(Path file) {
        return new ResultsCsvReader(file).read();
    }

    /** Cells in order, each under a name of its own. Mutable, for one thread. */
    static final class Builder {

        private final Map<CellId, ComparedCell> cells = new LinkedHashMap<>();

        void add(CellId first, ComparedCell cell) {
            CellId id = first;
            while (cells.containsKey(id)) {
                id = id.next();
            }
            cells.put(id, cell);
        }

        ComparedRun build(List<Column> columns) {
            return new ComparedRun(columns, cells);
        }
    }
}
