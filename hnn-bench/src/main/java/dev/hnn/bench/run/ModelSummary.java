package dev.hnn.bench.run;

import dev.hnn.api.model.PreparedModel;
import dev.hnn.api.model.TrainingReport;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What is to be known of a prepared model.
 *
 * @param file its file on this machine, if it has one
 * @param training how it was trained, if it was
 */
public record ModelSummary(Optional<Path> file, Optional<TrainingReport> training) {

    /**
     * Asks a model.
     *
     * @param model the model
     * @return what it says
     */
    static ModelSummary of(PreparedModel model) {
        return new ModelSummary(model.file(), model.training());
    }
}
