package dev.hnn.bench.run;

import dev.hnn.api.integrator.Integrator;
import dev.hnn.api.model.Model;
import dev.hnn.api.system.PhysicalSystem;
import dev.hnn.bench.experiment.Labeled;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Puts cells together that differ in nothing but the initial state, so that they advance together. */
final class Ensembles {

    /** More gain nothing: the network's kernel takes a few states at a time, and what all of them carry is to stay in cache. */
    private static final int LARGEST = 64;

    /** What the cells of an ensemble have in common. */
    private record Method(
            Labeled<PhysicalSystem> system,
            Labeled<Model> model,
            Labeled<Integrator<?>> integrator,
            double stepSize,
            long steps) {

        static Method of(Cell cell) {
            return new Method(cell.system(), cell.model(), cell.integrator(), cell.stepSize(), cell.steps());
        }
    }

    private Ensembles() {}

    /**
     * The ensembles of some cells.
     *
     * @param cells the cells
     * @param threads for how many threads there is to be work
     * @return the cells, each in one ensemble
     */
    static List<List<Cell>> of(List<Cell> cells, int threads) {
        Map<Method, List<Cell>> alike = new LinkedHashMap<>();
        for (Cell cell : cells) {
            alike.computeIfAbsent(Method.of(cell), method -> new ArrayList<>()).add(cell);
        }
        List<List<Cell>> ensembles = new ArrayList<>();
        for (List<Cell> all : alike.values()) {
            int size = Math.min(LARGEST, (all.size() + threads - 1) / threads);
            for (int from = 0; from < all.size(); from += size) {
                ensembles.add(List.copyOf(all.subList(from, Math.min(from + size, all.size()))));
            }
        }
        return ensembles;
    }
}
