package dev.hnn.bench.folder;

import dev.hnn.api.model.TrainingReport;
import dev.hnn.bench.result.PreparationSpec;
import dev.hnn.bench.run.ModelSummary;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A model file, as it lies in the results folder; a line of the journal, and a part of the manifest.
 *
 * @param system the label of the system
 * @param model the label of the model
 * @param file relative to the folder, with slashes
 * @param sha256 its digest
 * @param training how it was trained, if it was
 */
record ModelEntry(String system, String model, String file, String sha256, Optional<TrainingEntry> training) {

    static ModelEntry of(PreparationSpec preparation, Path file, String sha256, ModelSummary model) {
        return new ModelEntry(
                preparation.system().label(),
                preparation.model().label(),
                file.toString().replace('\\', '/'),
                sha256,
                model.training().map(TrainingEntry::of));
    }

    /** How a model was trained. */
    record TrainingEntry(double trainingLoss, double validationLoss, int evaluations, boolean trainedNow) {

        static TrainingEntry of(TrainingReport report) {
            return new TrainingEntry(
                    report.trainingLoss(), report.validationLoss(), report.evaluations(), report.trainedNow());
        }
    }
}
