package dev.hnn.models.hnn;

import dev.hnn.api.model.Model;
import dev.hnn.api.spi.Components;
import dev.hnn.api.spi.ModelFactory;
import dev.hnn.models.network.Activation;
import dev.hnn.models.training.Optimizer;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** {@code hnn}: see {@link HnnModel}. */
public final class HnnModelFactory implements ModelFactory<HnnSettings> {

    private static final int MOST_LAYERS = 100;
    private static final int GREATEST_WIDTH = 10_000;
    private static final int MOST_SAMPLES = 1_000_000;
    /** Elements of a matrix of activations: 2 GiB. */
    private static final int LARGEST_MATRIX = 1 << 28;

    /** For the service loader. */
    public HnnModelFactory() {}

    @Override
    public String name() {
        return "hnn";
    }

    @Override
    public String description() {
        return "a Hamiltonian neural network, trained on the system's vector field or loaded from a file";
    }

    @Override
    public HnnSettings defaults() {
        return new HnnSettings(List.of(64, 64), Activation.TANH, Optimizer.L_BFGS, 1000, 0, 0, 8000, 1e-3, 0, 0, "");
    }

    @Override
    public Model create(HnnSettings settings, Components components) {
        require(
                !settings.hidden().isEmpty() && settings.hidden().size() <= MOST_LAYERS,
                "hidden",
                settings.hidden(),
                "list 1 to " + MOST_LAYERS + " widths");
        for (int width : settings.hidden()) {
            require(width >= 1 && width <= GREATEST_WIDTH, "hidden", width, "hold widths from 1 to " + GREATEST_WIDTH);
        }
        int samples = settings.samples();
        require(samples >= 1 && samples <= MOST_SAMPLES, "samples", samples, "be from 1 to " + MOST_SAMPLES);
        requireNotNegative("noise", settings.noise());
        require(settings.evaluations() >= 1, "evaluations", settings.evaluations(), "be 1 or more");
        double rate = settings.learningRate();
        require(rate > 0 && Double.isFinite(rate), "learning-rate", rate, "be finite and positive");
        requireNotNegative("weight-decay", settings.weightDecay());
        int batch = settings.batchSize();
        require(batch >= 0 && batch <= samples, "batch-size", batch, "be from 0 (all samples) to samples, " + samples);
        require(
                batch == 0 || settings.optimizer() == Optimizer.ADAM,
                "batch-size",
                batch,
                "be 0 (all samples) with the optimizer l-bfgs");
        int states = batch == 0 ? samples : batch;
        int widest = Collections.max(settings.hidden());
        require(
                (long) states * widest <= LARGEST_MATRIX,
                "samples",
                states,
                "be at most " + LARGEST_MATRIX / widest + " in one batch with layers of " + widest + " units");
        return new HnnModel(settings, path(settings.file()));
    }

    private static Optional<Path> path(String file) {
        try {
            return file.isEmpty() ? Optional.empty() : Optional.of(Path.of(file));
        } catch (InvalidPathException e) {
            throw new IllegalArgumentException(
                    "The setting file of hnn must name a file, not " + file + " (" + e.getReason() + ").", e);
        }
    }

    private static void requireNotNegative(String setting, double value) {
        require(value >= 0 && Double.isFinite(value), setting, value, "be finite and not negative");
    }

    private static void require(boolean condition, String setting, Object value, String demand) {
        if (!condition) {
            throw new IllegalArgumentException(
                    "The setting " + setting + " of hnn must " + demand + ", not " + value + ".");
        }
    }
}
