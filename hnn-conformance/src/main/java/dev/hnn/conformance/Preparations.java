package dev.hnn.conformance;

import dev.hnn.api.model.Model;
import dev.hnn.api.model.PreparedModel;
import dev.hnn.api.system.PhysicalSystem;
import java.nio.file.Path;

/** A model and its preparation, which is made when it is first needed. Mutable: for one thread. */
final class Preparations {

    private final Model model;
    private final PhysicalSystem system;
    private final Path scratchDirectory;
    private PreparedModel[] first = {};

    Preparations(Model model, PhysicalSystem system, Path scratchDirectory) {
        this.model = model;
        this.system = system;
        this.scratchDirectory = scratchDirectory;
    }

    PreparedModel first() throws Exception {
        if (first.length == 0) {
            first = new PreparedModel[] {model.prepare(system, new ScratchContext(scratchDirectory.resolve("1"), false))
            };
        }
        return first[0];
    }

    Outcome dimension() throws Exception {
        int expected = system.hamiltonian().dimension();
        int dimension = first().dynamics().dimension();
        String measured = "dimension " + dimension + " for a system of dimension " + expected;
        return dimension == expected ? Outcome.passed(measured, "") : Outcome.failed(measured, "");
    }
}
