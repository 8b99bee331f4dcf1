package org.example.mlp;

import dev.hnn.api.model.Model;
import dev.hnn.api.spi.Components;
import dev.hnn.api.spi.ModelFactory;
import java.util.List;

/** {@code mlp-field}: see {@link MlpModel}. Neither this nor the model touches ND4J before something has to be trained. */
public final class MlpFactory implements ModelFactory<MlpSettings> {

    private static final int GREATEST_WIDTH = 4096;
    private static final int MOST_SAMPLES = 100_000;

    @Override
    public String name() {
        return "mlp-field";
    }

    @Override
    public String description() {
        return "the baseline: a network for the vector field itself, which knows nothing of energy";
    }

    @Override
    public MlpSettings defaults() {
        return new MlpSettings(List.of(64, 64), 1000, 3000, 0.003, 0);
    }

    @Override
    public Model create(MlpSettings settings, Components components) {
        require(!settings.hidden().isEmpty(), "hidden", settings.hidden(), "list at least one width");
        for (int width : settings.hidden()) {
            require(width >= 1 && width <= GREATEST_WIDTH, "hidden", width, "hold widths from 1 to " + GREATEST_WIDTH);
        }
        int samples = settings.samples();
        require(samples >= 1 && samples <= MOST_SAMPLES, "samples", samples, "be from 1 to " + MOST_SAMPLES);
        require(settings.evaluations() >= 1, "evaluations", settings.evaluations(), "be at least 1");
        double rate = settings.learningRate();
        require(rate > 0 && Double.isFinite(rate), "learning-rate", rate, "be finite and greater than 0");
        return new MlpModel(settings);
    }

    private static void require(boolean condition, String setting, Object value, String demand) {
        if (!condition) {
            throw new IllegalArgumentException(setting + " must " + demand + ", not " + value + ".");
        }
    }
}
