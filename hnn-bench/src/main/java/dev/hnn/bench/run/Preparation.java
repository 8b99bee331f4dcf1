package dev.hnn.bench.run;

import dev.hnn.api.model.Model;
import dev.hnn.api.system.PhysicalSystem;
import dev.hnn.bench.experiment.Labeled;
import dev.hnn.bench.result.PreparationSpec;

/**
 * A model to be prepared for a system, once, however many cells need it.
 *
 * @param system the system
 * @param model the model
 */
public record Preparation(Labeled<PhysicalSystem> system, Labeled<Model> model) {

    static Preparation of(Cell cell) {
        return new Preparation(cell.system(), cell.model());
    }

    /** The same by value. */
    public PreparationSpec spec() {
        return new PreparationSpec(system.spec(), model.spec());
    }
}
