package dev.hnn.bench.compare;

import dev.hnn.bench.input.InputException;
import dev.hnn.bench.measure.Column;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What became of the cells of one run in another one.
 *
 * @param cells those of both, in the order of the first
 * @param onlyBefore those of the first alone
 * @param onlyAfter those of the second alone
 * @param uncompared the names of the columns that were not compared: only one run has them, or they are times
 */
public record Comparison(
        List<CellChange> cells, List<CellId> onlyBefore, List<CellId> onlyAfter, List<String> uncompared) {

    /** Copies the lists. */
    public Comparison {
        cells = List.copyOf(cells);
        onlyBefore = List.copyOf(onlyBefore);
        onlyAfter = List.copyOf(onlyAfter);
        uncompared = List.copyOf(uncompared);
    }

    /**
     * Compares two runs.
     *
     * @param before the first
     * @param after the second
     * @param tolerances by what figures are judged
     * @return what became of each cell
     * @throws InputException if they have no cell in common, or if there is a tolerance for what neither has
     */
    public static Comparison of(ComparedRun before, ComparedRun after, Tolerances tolerances) {
        Map<String, Column> all = columns(before, after);
        tolerances.requireKnown(all.keySet());
        List<Column> columns = all.values().stream()
                .filter(column -> has(before, column) && has(after, column) && tolerances.judge(column))
                .toList();
        List<CellChange> cells = new ArrayList<>();
        before.cells().forEach((id, cell) -> {
            if (after.cells().containsKey(id)) {
                cells.add(CellChange.of(id, cell, after.cells().get(id), columns, tolerances));
            }
        });
        if (cells.isEmpty()) {
            throw new InputException(
                    "The two runs have no cell in common: cells are matched by the labels of system, model and"
                            + " integrator, step size, steps and initial state; compare runs of one experiment.");
        }
        return new Comparison(
                cells,
                only(before, after),
                only(after, before),
                all.values().stream()
                        .filter(column -> !columns.contains(column))
                        .map(Column::name)
                        .toList());
    }

    /** All columns; the second run has newer words for them. */
    private static Map<String, Column> columns(ComparedRun before, ComparedRun after) {
        Map<String, Column> columns = new LinkedHashMap<>();
        before.columns().forEach(column -> columns.put(column.name(), column));
        after.columns().forEach(column -> columns.put(column.name(), column));
        return columns;
    }

    private static boolean has(ComparedRun run, Column column) {
        return run.columns().stream().anyMatch(each -> each.name().equals(column.name()));
    }

    private static List<CellId> only(ComparedRun run, ComparedRun other) {
        return run.cells().keySet().stream()
                .filter(id -> !other.cells().containsKey(id))
                .toList();
    }

    /**
     * How many cells there are of a verdict.
     *
     * @param verdict which one
     */
    public long count(Verdict verdict) {
        return cells.stream().filter(cell -> cell.verdict() == verdict).count();
    }

    /** Whether anything got worse. */
    public boolean regression() {
        return count(Verdict.WORSE) > 0;
    }
}
