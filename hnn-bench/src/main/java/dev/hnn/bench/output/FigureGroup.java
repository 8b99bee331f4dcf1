package dev.hnn.bench.output;

import dev.hnn.bench.result.CellResult;
import dev.hnn.bench.result.CellSpec;
import dev.hnn.bench.result.RunRecord;
import dev.hnn.bench.result.Trajectories;
import dev.hnn.bench.result.Trajectory;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The results that belong into one figure: those that differ in the integrator alone, and have at least two points.
 *
 * @param number 1, 2, … in the order of the cells
 * @param results in the order of the cells, one at least
 */
record FigureGroup(int number, List<Traced> results) {

    /** Trajectories closer than this, over the size of a state, look alike in any figure. */
    private static final double INDISTINGUISHABLE = 1e-4;

    /** The cells that belong together, in order. */
    static List<List<CellSpec>> cells(RunRecord run) {
        Map<List<Object>, List<CellSpec>> groups = new LinkedHashMap<>();
        for (CellResult result : run.results()) {
            groups.computeIfAbsent(key(result.cell()), key -> new ArrayList<>()).add(result.cell());
        }
        return List.copyOf(groups.values());
    }

    /** One group with its trajectories; empty if none of them can be drawn. */
    static Optional<FigureGroup> of(int number, List<CellSpec> cells, RunRecord run, Trajectories trajectories)
            throws IOException {
        List<Traced> drawable = new ArrayList<>();
        for (CellSpec cell : cells) {
            Trajectory trajectory = trajectories.of(cell);
            if (trajectory.points().size() > 1) {
                drawable.add(new Traced(cell, run.system(cell).coordinates(), trajectory));
            }
        }
        return drawable.isEmpty() ? Optional.empty() : Optional.of(new FigureGroup(number, drawable));
    }

    private static List<Object> key(CellSpec cell) {
        return List.of(cell.system().label(), cell.model().label(), cell.stepSize(), cell.steps(), cell.initialState());
    }

    CellSpec cell() {
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
    List<List<Traced>> distinct() {
        List<List<Traced>> sets = new ArrayList<>();
        for (Traced result : results) {
            sets.stream()
                    .filter(set -> alike(set.get(0).trajectory(), result.trajectory()))
                    .findFirst()
                    .orElseGet(() -> {
                        List<Traced> set = new ArrayList<>();
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
    static String name(List<Traced> set) {
        String first = set.get(0).cell().integrator().label();
        return switch (set.size()) {
            case 1 -> first;
            case 2 -> first + " and " + set.get(1).cell().integrator().label();
            default -> first + " and " + (set.size() - 1) + " that coincide";
        };
    }

    static double[] times(Traced result) {
        return result.trajectory().points().stream()
                .mapToDouble(Trajectory.Point::time)
                .toArray();
    }
}
