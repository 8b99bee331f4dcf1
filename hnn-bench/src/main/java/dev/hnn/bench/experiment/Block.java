package dev.hnn.bench.experiment;

import dev.hnn.api.integrator.Integrator;
import dev.hnn.api.model.Model;
import dev.hnn.api.system.PhysicalSystem;
import java.util.List;

/**
 * What is compared side by side: the integrators that an experiment has for a system, a model and a time grid. Each of them
 * starts from each initial state of the system.
 *
 * @param system the system
 * @param model the model
 * @param grid the steps
 * @param integrators one at least
 */
public record Block(
        Labeled<PhysicalSystem> system, Labeled<Model> model, TimeGrid grid, List<Labeled<Integrator<?>>> integrators) {

    /** Copies the list. */
    public Block {
        integrators = List.copyOf(integrators);
    }
}
