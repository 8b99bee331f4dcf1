package dev.hnn.bench.run;

import dev.hnn.api.model.Model;
import dev.hnn.api.system.PhysicalSystem;
import dev.hnn.bench.experiment.Labeled;

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

    /** For people: "hnn for pendulum". */
    public String title() {
        return model.label() + " for " + system.label();
    }
}
