package dev.hnn.api.model;

import dev.hnn.api.dynamics.Dynamics;
import java.nio.file.Path;
import java.util.Optional;

/** A model that is ready to simulate. Immutable and thread-safe. */
public interface PreparedModel {

    /**
     * The dynamics to integrate.
     *
     * @return a new worker, for one thread; every one computes the same bits
     */
    Dynamics dynamics();

    /** The file that holds the model, for one that was trained or loaded. Its digest identifies the model. */
    default Optional<Path> file() {
        return Optional.empty();
    }

    /** How the model was trained, for one that was. */
    default Optional<TrainingReport> training() {
        return Optional.empty();
    }
}
