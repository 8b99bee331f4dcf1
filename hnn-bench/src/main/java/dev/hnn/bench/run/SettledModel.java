package dev.hnn.bench.run;

import dev.hnn.api.dynamics.Dynamics;
import dev.hnn.api.model.PreparedModel;
import dev.hnn.api.model.TrainingReport;
import dev.hnn.bench.result.EnergyGrid;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A prepared model that has said what it is, once, while a failure still was one of its preparation: whoever writes results
 * asks no plugin.
 */
record SettledModel(PreparedModel model, ModelSummary summary) implements PreparedModel {

    static SettledModel of(Preparation preparation, PreparedModel model) {
        Optional<Path> file = model.file();
        Optional<TrainingReport> training = model.training();
        if (file == null || training == null) {
            throw new IllegalArgumentException(model.getClass().getName()
                    + " gives null for its file or its training; it must be an empty Optional.");
        }
        Optional<EnergyGrid> energies =
                EnergyGrid.of(preparation.spec(), preparation.system().component(), model.dynamics());
        return new SettledModel(model, new ModelSummary(file, training, energies));
    }

    @Override
    public Dynamics dynamics() {
        return model.dynamics();
    }

    @Override
    public Optional<Path> file() {
        return summary.file();
    }

    @Override
    public Optional<TrainingReport> training() {
        return summary.training();
    }
}
