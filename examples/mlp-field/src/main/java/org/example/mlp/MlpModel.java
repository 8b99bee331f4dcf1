package org.example.mlp;

import dev.hnn.api.dynamics.Dynamics;
import dev.hnn.api.model.Model;
import dev.hnn.api.model.PreparationContext;
import dev.hnn.api.model.PreparedModel;
import dev.hnn.api.model.TrainingReport;
import dev.hnn.api.system.PhysicalSystem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;

/**
 * The baseline of Greydanus, Dzamba and Yosinski (2019): a network for the vector field, ẋ = NN(x), fitted to the states
 * that {@code hnn} is trained on with the same seed. It has no Hamiltonian, so that nothing keeps its energy.
 *
 * <p>A trained network is kept in the host's cache, under a name made from everything that determines it. Equal settings
 * give equal bytes on one platform.
 */
final class MlpModel implements Model {

    private static final int VALIDATION_STATES = 1000;

    private final MlpSettings settings;

    MlpModel(MlpSettings settings) {
        this.settings = settings;
    }

    @Override
    public PreparedModel prepare(PhysicalSystem system, PreparationContext context)
            throws IOException, InterruptedException {
        SplittableRandom seeds = new SplittableRandom(settings.seed());
        States training = States.sample(system, settings.samples(), seeds.split());
        String origin = Digest.of(settings, training);
        Path path = context.cacheDirectory().resolve("mlp-field-" + origin.substring(0, 32) + ".mlp");
        if (!context.retrain() && Files.exists(path)) {
            try {
                return new Prepared(MlpFile.read(path), path, false);
            } catch (IOException damaged) {
                context.message(damaged.getMessage());
            }
        }
        context.message("Training a vector field with hidden widths " + settings.hidden() + " on " + settings.samples()
                + " states.");
        int dimension = system.hamiltonian().dimension();
        List<Layer> start = Layer.draw(dimension, settings.hidden(), seeds.split());
        List<Layer> layers = Trainer.train(training, start, settings, context);
        MlpField field = new MlpField(layers);
        double loss = training.loss(field);
        if (!Double.isFinite(loss)) {
            throw new IllegalArgumentException("The training of mlp-field diverged with the learning-rate "
                    + settings.learningRate() + "; choose a smaller one.");
        }
        double validationLoss =
                States.sample(system, VALIDATION_STATES, seeds.split()).loss(field);
        MlpFile file = new MlpFile(origin, layers, loss, validationLoss, settings.evaluations());
        file.write(path);
        return new Prepared(file, path, true);
    }

    private record Prepared(MlpFile network, Path path, boolean trainedNow) implements PreparedModel {

        @Override
        public Dynamics dynamics() {
            return new MlpField(network.layers());
        }

        @Override
        public Optional<Path> file() {
            return Optional.of(path);
        }

        @Override
        public Optional<TrainingReport> training() {
            return Optional.of(network.report(trainedNow));
        }
    }
}
