package dev.hnn.conformance;

import dev.hnn.api.model.Model;
import dev.hnn.api.system.PhysicalSystem;
import java.nio.file.Path;
import java.util.List;

/** The checks of a model: its derivatives where it has a Hamiltonian, and that equal settings give equal bits. */
public final class ModelChecks {

    private ModelChecks() {}

    /**
     * The checks. The model is prepared when the first of them runs, twice and more often in all.
     *
     * @param model the model
     * @param system the system that it is prepared for
     * @param scratchDirectory an empty folder for its files
     * @return the checks, in the order in which their failures explain each other; nothing has run yet
     */
    public static List<Check> of(Model model, PhysicalSystem system, Path scratchDirectory) {
        Preparations preparations = new Preparations(model, system, scratchDirectory);
        return List.of(new Claim("dimension", "the dynamics has the dimension of the system", preparations::dimension));
    }
}
