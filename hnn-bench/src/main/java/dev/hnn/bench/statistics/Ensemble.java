package dev.hnn.bench.statistics;

import dev.hnn.bench.result.CellResult;
import dev.hnn.bench.result.CellSpec;
import dev.hnn.bench.result.Status;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Cells that differ only in the initial state.
 *
 * @param common what they have in common: the cell's number is that of the first, the initial state is empty
 * @param members their results, at least two, in the order of the cells
 */
public record Ensemble(CellSpec common, List<CellResult> members) {

    /** Copies the list. */
    public Ensemble {
        members = List.copyOf(members);
    }

    /**
     * Finds ensembles.
     *
     * @param results of cells, in any order of systems and methods
     * @return those that have more than one member, in the order of their first ones
     */
    public static List<Ensemble> of(List<CellResult> results) {
        Map<CellSpec, List<CellResult>> alike = new LinkedHashMap<>();
        for (CellResult result : results) {
            alike.computeIfAbsent(common(result.cell(), 0), common -> new ArrayList<>())
                    .add(result);
        }
        return alike.values().stream()
                .filter(members -> members.size() > 1)
                .map(members -> new Ensemble(
                        common(members.get(0).cell(), members.get(0).cell().number()), members))
                .toList();
    }

    private static CellSpec common(CellSpec cell, int number) {
        return new CellSpec(
                number, cell.system(), cell.model(), cell.integrator(), cell.stepSize(), cell.steps(), List.of());
    }

    /**
     * How many members ended in a way.
     *
     * @param status how
     * @return their number
     */
    public int count(Status status) {
        return (int)
                members.stream().filter(member -> member.status() == status).count();
    }
}
