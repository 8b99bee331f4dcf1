package dev.hnn.models.hnn;

import dev.hnn.api.model.PreparationContext;
import dev.hnn.api.system.PhysicalSystem;
import dev.hnn.models.network.NetworkHamiltonian;
import dev.hnn.models.network.NetworkParameters;
import dev.hnn.models.training.Architecture;
import dev.hnn.models.training.FlatParameters;
import dev.hnn.models.training.TrainingRecipe;
import dev.hnn.models.training.TrainingSet;
import dev.hnn.models.training.dl4j.NetworkTrainer;
import dev.hnn.models.training.dl4j.TrainedParameters;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;

/**
 * One training: all that determines it, made from settings and a system without loading ND4J, and its execution, which does
 * load it.
 */
final class Training {

    private static final int VALIDATION_STATES = 1000;

    private final HnnSettings settings;
    private final PhysicalSystem system;
    private final Architecture architecture;
    private final TrainingSet training;
    private final TrainingSet validation;
    private final double[] start;
    /** Draws batches; a stream of its own, like those of training states, weights and validation states. */
    private final SplittableRandom batches;

    Training(HnnSettings settings, PhysicalSystem system) {
        this.settings = settings;
        this.system = system;
        this.architecture =
                new Architecture(system.hamiltonian().degreesOfFreedom(), settings.hidden(), settings.activation());
        SplittableRandom seeds = new SplittableRandom(settings.seed());
        this.training = TrainingSet.sample(system, settings.samples(), settings.noise(), seeds.split());
        this.start = FlatParameters.draw(architecture, seeds.split());
        this.validation = TrainingSet.sample(system, VALIDATION_STATES, 0, seeds.split());
        this.batches = seeds.split();
    }

    /** SHA-256 of everything that determines the trained network, in hexadecimal digits. */
    String digest() {
        Fingerprint fingerprint = new Fingerprint();
        description().forEach((key, value) -> fingerprint.add(key).add(value));
        fingerprint
                .add(architecture.toString())
                .add(training)
                .add(validation)
                .add(start)
                .add(system.referencePoint());
        return fingerprint
                .add(system.hamiltonian().energy(system.referencePoint()))
                .digest();
    }

    /**
     * Trains.
     *
     * @param context whom to tell
     * @return the network, to be written
     * @throws IOException if ND4J cannot be loaded
     * @throws InterruptedException if the thread was interrupted
     * @throws IllegalArgumentException if the training diverged
     */
    ModelFile run(PreparationContext context) throws IOException, InterruptedException {
        context.message("Training a network of hidden widths " + settings.hidden() + " on " + settings.samples()
                + " states. First ND4J starts, which takes some seconds where it is the first time.");
        TrainingRecipe recipe = new TrainingRecipe(
                settings.optimizer(),
                settings.evaluations(),
                settings.learningRate(),
                settings.weightDecay(),
                settings.batchSize());
        ProgressReport progress = new ProgressReport(context, settings.evaluations());
        TrainedParameters trained = new NetworkTrainer(architecture, recipe).train(training, start, batches, progress);
        progress.end();
        NetworkParameters network = HnnModel.gauged(network(trained.flat()), system);
        NetworkHamiltonian learned = new NetworkHamiltonian(network);
        Map<String, String> metadata = new TreeMap<>(description());
        metadata.put(ModelFile.DIGEST, digest());
        metadata.put(ModelFile.COORDINATES, String.join(",", system.coordinateNames()));
        metadata.put(ModelFile.LOSS, Double.toString(training.loss(learned)));
        metadata.put(ModelFile.VALIDATION_LOSS, Double.toString(validation.loss(learned)));
        metadata.put(ModelFile.EVALUATIONS, Integer.toString(trained.evaluations()));
        metadata.put("training.data_sha256", new Fingerprint().add(training).digest());
        metadata.put("training.states_min", training.bound(Math::min).toString());
        metadata.put("training.states_max", training.bound(Math::max).toString());
        return new ModelFile(network, metadata);
    }

    private NetworkParameters network(double[] flat) {
        for (double parameter : flat) {
            if (!Double.isFinite(parameter)) {
                throw new IllegalArgumentException("The training of hnn diverged with the learning-rate "
                        + settings.learningRate() + "; choose a smaller one.");
            }
        }
        return FlatParameters.network(architecture, flat);
    }

    /** The recipe in words: what a model file says of its training, and a part of what determines it. */
    private Map<String, String> description() {
        Map<String, String> text = new TreeMap<>();
        text.put("training.recipe_version", "2");
        text.put(
                "training.optimizer",
                settings.optimizer().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        text.put("training.samples", Integer.toString(settings.samples()));
        text.put("training.noise", Double.toString(settings.noise()));
        text.put("training.seed", Long.toString(settings.seed()));
        text.put("training.evaluations_allowed", Integer.toString(settings.evaluations()));
        text.put("training.learning_rate", Double.toString(settings.learningRate()));
        text.put("training.weight_decay", Double.toString(settings.weightDecay()));
        text.put("training.batch_size", Integer.toString(settings.batchSize()));
        text.put("training.deeplearning4j", Fingerprint.deeplearning4jVersion());
        text.put("training.platform", System.getProperty("os.name") + "-" + System.getProperty("os.arch"));
        return text;
    }
}
