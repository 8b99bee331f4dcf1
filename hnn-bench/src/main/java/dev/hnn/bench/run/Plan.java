package dev.hnn.bench.run;

import dev.hnn.bench.experiment.Block;
import dev.hnn.bench.experiment.Experiment;
import java.util.ArrayList;
import java.util.List;

/** From an experiment to its cells: everything crossed, what is to be compared side by side. */
public final class Plan {

    private Plan() {}

    /**
     * The cells of an experiment.
     *
     * @param experiment the experiment
     * @return in the order of tables: by system, model, step size, duration, initial state, and last by integrator
     */
    public static List<Cell> of(Experiment experiment) {
        List<Cell> cells = new ArrayList<>();
        for (Block block : experiment.blocks()) {
            for (var initialState : experiment.initialStatesOf(block.system())) {
                for (var integrator : block.integrators()) {
                    cells.add(new Cell(
                            cells.size() + 1,
                            block.system(),
                            block.model(),
                            integrator,
                            block.grid().stepSize(),
                            block.grid().steps(),
                            initialState));
                }
            }
        }
        return List.copyOf(cells);
    }
}
