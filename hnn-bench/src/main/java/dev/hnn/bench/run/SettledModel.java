package dev.hnn.bench.run;

import dev.hnn.api.dynamics.Dynamics;
import dev.hnn.api.model.PreparedModel;
import dev.hnn.api.model.TrainingReport;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A prepared model that has said what it is, once, while a failure still was one of its preparation: whoever writes results
 * asks no plugin.
 */
record SettledModel(PreparedModel model, Optional<Path> file, Optional<TrainingReport> training)
        implements PreparedModel {

    static PreparedModel of(PreparedModel model) {
        Optional<Path> file = model.file();
        Optional<TrainingReport> training = model.training();
        if (file == null || training == null) {
            throw new IllegalArgumentException(model.getClass().getName()
                    + " gives null for its file or its training; it must be an empty Optional.");
        }
        return new SettledModel(model, file, training);
    }

    @Override
    public Dynamics dynamics() {
        return model.dynamics();
    }
}
