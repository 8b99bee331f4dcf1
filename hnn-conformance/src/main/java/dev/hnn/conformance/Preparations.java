package dev.hnn.conformance;

import dev.hnn.api.dynamics.Hamiltonian;
import dev.hnn.api.dynamics.VectorField;
import dev.hnn.api.model.Model;
import dev.hnn.api.model.PreparedModel;
import dev.hnn.api.system.PhysicalSystem;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A model's preparation, made when it is first needed and then kept, since it may take long; that it failed is kept too.
 * Mutable: for one thread.
 */
final class Preparations {

    private final Workers<Model> models;
    private final PhysicalSystem system;
    private final Path scratchDirectory;
    private Optional<PreparedModel> first = Optional.empty();
    private Optional<Exception> failure = Optional.empty();

    Preparations(Workers<Model> models, PhysicalSystem system, Path scratchDirectory) {
        this.models = models;
        this.system = system;
        this.scratchDirectory = scratchDirectory;
    }

    /** The first preparation, in a cache of its own. */
    PreparedModel first() throws Exception {
        if (failure.isPresent()) {
            throw failure.get();
        }
        if (first.isEmpty()) {
            try {
                first = Optional.of(prepare(cache(), false));
            } catch (Exception thrown) {
                failure = Optional.of(thrown);
                throw thrown;
            }
        }
        return first.get();
    }

    /** The cache of the first preparation. */
    Path cache() {
        return scratchDirectory.resolve("first");
    }

    /** A folder that is not there yet. */
    Path fresh(String name) {
        return scratchDirectory.resolve(name);
    }

    /** A further preparation. */
    PreparedModel prepare(Path cache, boolean retrain) throws Exception {
        return prepare(models.make(), cache, retrain);
    }

    /** A preparation of a related model. */
    PreparedModel prepare(Model other, Path cache, boolean retrain) throws Exception {
        PreparedModel prepared = other.prepare(system, new ScratchContext(cache, retrain));
        if (prepared == null) {
            throw new IllegalStateException("prepare returned null");
        }
        return prepared;
    }

    PhysicalSystem system() {
        return system;
    }

    States states() {
        return States.of(system);
    }

    /** A new worker of the first preparation. */
    VectorField field() throws Exception {
        return field(first());
    }

    /** A new worker of the first preparation that has an energy. */
    Hamiltonian hamiltonian() throws Exception {
        if (first().dynamics() instanceof Hamiltonian hamiltonian) {
            return hamiltonian;
        }
        throw new NotApplicable("the model's dynamics is not a Hamiltonian");
    }

    static VectorField field(PreparedModel prepared) {
        if (prepared.dynamics() instanceof VectorField field) {
            return field;
        }
        throw new NotApplicable("the model's dynamics is not a VectorField");
    }
}
