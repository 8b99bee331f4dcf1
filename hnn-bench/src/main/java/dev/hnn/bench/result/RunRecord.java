package dev.hnn.bench.result;

import dev.hnn.bench.measure.Column;
import java.util.Comparator;
import java.util.List;

/**
 * A run, whole or as far as it came: all that tables and figures are made of, but for the trajectories.
 *
 * @param name of the experiment
 * @param systems its systems
 * @param columns what was measured, in order
 * @param results of the cells that have ended, in the order of the cells
 */
public record RunRecord(String name, List<SystemDescription> systems, List<Column> columns, List<CellResult> results) {

    /** Copies the lists and puts the results in order. */
    public RunRecord {
        systems = List.copyOf(systems);
        columns = List.copyOf(columns);
        results = results.stream()
                .sorted(Comparator.comparingInt(result -> result.cell().number()))
                .toList();
    }

    /**
     * The system of a cell.
     *
     * @param cell one of this run
     * @return what is to be known of it
     */
    public SystemDescription system(CellSpec cell) {
        return systems.stream()
                .filter(system -> system.label().equals(cell.system().label()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "no system " + cell.system().label()));
    }
}
