package dev.hnn.bench.run;

import dev.hnn.api.integrator.Integrator;
import dev.hnn.api.model.Model;
import dev.hnn.api.system.PhysicalSystem;
import dev.hnn.bench.experiment.Labeled;
import dev.hnn.bench.result.CellSpec;
import java.util.List;

/**
 * One run of an experiment, ready to be run: a system, a model of it, an integrator, a step size, a number of steps and an initial state.
 *
 * @param number 1, 2, … in the order of the experiment
 * @param system the system
 * @param model the model
 * @param integrator the integrator
 * @param stepSize h
 * @param steps the number of steps
 * @param initialState x₀ = (q, p)
 */
public record Cell(
        int number,
        Labeled<PhysicalSystem> system,
        Labeled<Model> model,
        Labeled<Integrator<?>> integrator,
        double stepSize,
        long steps,
        List<Double> initialState) {

    /** The cell by value. */
    public CellSpec spec() {
        return new CellSpec(number, system.spec(), model.spec(), integrator.spec(), stepSize, steps, initialState);
    }
}
