package dev.hnn.bench.run;

import dev.hnn.bench.experiment.Experiment;
import dev.hnn.bench.experiment.TimeGrid;
import java.util.ArrayList;
import java.util.List;

/** From an experiment to its cells: everything crossed, what is to be compared side by side. */
public final class Plan {

    private Plan() {}

    /**
     * The cells of an experiment.
     *
     * @param experiment the experiment
     * @return in the order of tables: by system, model, step size, initial state, and last by integrator
     */
    public static List<Cell> of(Experiment experiment) {
        List<Cell> cells = new ArrayList<>();
        for (var system : experiment.systems()) {
            for (var model : experiment.models()) {
                for (double stepSize : experiment.stepSizes()) {
                    long steps =
                            TimeGrid.of(stepSize, experiment.duration(), "").steps();
                    for (var initialState : experiment.initialStatesOf(system)) {
                        for (var integrator : experiment.integrators()) {
                            cells.add(new Cell(
                                    cells.size() + 1, system, model, integrator, stepSize, steps, initialState));
                        }
                    }
                }
            }
        }
        return List.copyOf(cells);
    }
}
