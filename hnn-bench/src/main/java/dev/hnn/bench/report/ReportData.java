package dev.hnn.bench.report;

import dev.hnn.bench.result.EnergyGrid;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Everything that a report shows. Immutable.
 *
 * @param title what was run
 * @param created when, for people
 * @param facts what else to know of the run, in order: versions, machine, how long it took
 * @param systems the systems of the cells, labels unique
 * @param orders by the label of an integrator its order, where it is known; drawn as a slope in diagrams of error over step size
 * @param columns the figures that cells may have, the most important ones first
 * @param cells in the order of the experiment, numbers unique
 * @param grids energies in the phase plane; at most one for a system and model
 * @param experiment the experiment as its author wrote it; empty if it is not to be had
 * @param manifest everything that is needed to get the same again, as JSON; empty if it is not to be had
 */
public record ReportData(
        String title,
        String created,
        List<Fact> facts,
        List<SystemEntry> systems,
        Map<String, Integer> orders,
        List<Column> columns,
        List<ReportCell> cells,
        List<EnergyGrid> grids,
        String experiment,
        String manifest) {

    /**
     * One thing to know of a run.
     *
     * @param label what it is: "hnn", "Java"
     * @param value how it is
     */
    public record Fact(String label, String value) {}

    /**
     * A system.
     *
     * @param label what cells call it
     * @param coordinates the names of its 2n coordinates, positions first
     */
    public record SystemEntry(String label, List<String> coordinates) {

        /** Copies the list. */
        public SystemEntry {
            coordinates = List.copyOf(coordinates);
        }
    }

    /** Copies the lists, and sorts the orders by label. */
    public ReportData {
        facts = List.copyOf(facts);
        systems = List.copyOf(systems);
        orders = Collections.unmodifiableMap(new TreeMap<>(orders));
        columns = List.copyOf(columns);
        cells = List.copyOf(cells);
        grids = List.copyOf(grids);
    }
}
