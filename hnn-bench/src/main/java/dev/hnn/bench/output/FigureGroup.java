package dev.hnn.bench.output;

import dev.hnn.bench.run.Cell;
import dev.hnn.bench.run.CellResult;
import dev.hnn.bench.run.Trajectory;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The results that belong into one figure: those that differ in the integrator alone, and have at least two points.
 *
 * @param number 1, 2, … in the order of the cells
 * @param results in the order of the cells, one at least
 */
record FigureGroup(int number, List<CellResult> results) {

    /** Trajectories closer than this, over the size of a state, look alike in any figure. */
    private static final double INDISTINGUISHABLE = 1e-4;

    static List<FigureGroup> of(List<CellResult> results) {
        Map<List<Object>, List<CellResult>> groups = new LinkedHashMap<>();
        results.stream()
                .sorted(Comparator.comparingInt(result -> result.cell().number()))
                .forEach(result -> groups.computeIfAbsent(key(result.cell()), key -> new ArrayList<>())
                        .add(result));
        List<FigureGroup> figures = new ArrayList<>();
        int number = 0;
        for (List<CellResult> group : groups.values()) {
            number++;
            List<CellResult> drawable = group.stream()
                    .filter(result -> result.trajectory().points().size() > 1)
                    .toList();
            if (!drawable.isEmpty()) {
                figures.add(new FigureGroup(number, drawable));
            }
        }
        return figures;
    }

    private static List<Object> key(Cell cell) {
        return List.of(cell.system().label(), cell.model().label(), cell.stepSize(), cell.steps(), cell.initialState());
    }

    Cell cell() {
        return results.get(0).cell();
    }

    String title() {
        String state = Digits.state(cell().initialState(), ", ");
        return cell().system().label() + " · " + cell().model().label() + " · h = " + cell().stepSize() + " · x₀ = ("
                + state + ")";
    }

    String fileName(String what, String extension) {
        return FileName.of(
                number, extension, cell().system().label(), cell().model().label(), "h" + cell().stepSize(), what);
    }

    /** The results in sets that look alike: two solvers of one integrator, say. Each set gets one panel. */
    List<List<CellResult>> distinct() {
        List<List<CellResult>> sets = new ArrayList<>();
        for (CellResult result : results) {
            sets.stream()
                    .filter(set -> alike(set.get(0).trajectory(), result.trajectory()))
                    .findFirst()
                    .orElseGet(() -> {
                        List<CellResult> set = new ArrayList<>();
                        sets.add(set);
                        return set;
                    })
                    .add(result);
        }
        return sets;
    }

    private static boolean alike(Trajectory a, Trajectory b) {
        if (a.points().size() != b.points().size()) {
            return false;
        }
        for (int i = 0; i < a.points().size(); i++) {
            double[] x = a.points().get(i).state();
            double[] y = b.points().get(i).state();
            double size = 0;
            double distance = 0;
            for (int j = 0; j < x.length; j++) {
                size = Math.max(size, Math.abs(x[j]));
                distance = Math.max(distance, Math.abs(x[j] - y[j]));
            }
            if (!(distance <= INDISTINGUISHABLE * size)) {
                return false;
            }
        }
        return true;
    }

    /** What a panel for a set of results is called. */
    static String name(List<CellResult> set) {
        String first = set.get(0).cell().integrator().label();
        return switch (set.size()) {
            case 1 -> first;
            case 2 -> first + " and " + set.get(1).cell().integrator().label();
            default -> first + " and " + (set.size() - 1) + " that coincide";
        };
    }

    static double[] times(CellResult result) {
        return result.trajectory().points().stream()
                .mapToDouble(Trajectory.Point::time)
                .toArray();
    }
}
