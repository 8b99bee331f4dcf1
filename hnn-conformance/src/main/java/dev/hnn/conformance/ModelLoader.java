package dev.hnn.conformance;

import dev.hnn.api.model.Model;
import java.nio.file.Path;

/** How a model is made that loads a file instead of training, as users do with the setting {@code file}. */
@FunctionalInterface
public interface ModelLoader {

    /**
     * A model that loads a file.
     *
     * @param file the file of a prepared model of the same kind
     * @return the model, not yet prepared
     * @throws Exception if there is none
     */
    Model of(Path file) throws Exception;
}
