package dev.hnn.models.exact;

import dev.hnn.api.model.Model;
import dev.hnn.api.model.PreparationContext;
import dev.hnn.api.model.PreparedModel;
import dev.hnn.api.system.PhysicalSystem;

/** The system's true Hamiltonian, the standard against which learned ones are measured. Immutable and thread-safe. */
public final class ExactModel implements Model {

    /** Makes the model, which has no settings. */
    public ExactModel() {}

    @Override
    public PreparedModel prepare(PhysicalSystem system, PreparationContext context) {
        return system::hamiltonian;
    }
}
