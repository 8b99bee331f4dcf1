package dev.hnn.models.hnn;

import dev.hnn.api.model.Model;
import dev.hnn.models.network.Activation;
import dev.hnn.models.training.Optimizer;
import java.util.List;

/** Settings that train in a moment. */
final class Small {

    private Small() {}

    static HnnSettings settings(long seed, int evaluations) {
        return new HnnSettings(
                List.of(12, 12), Activation.TANH, Optimizer.L_BFGS, 60, 0, seed, evaluations, 1e-3, 0, 0, "");
    }

    /** So wide that products of its matrices would be shared out among threads. */
    static HnnSettings wide() {
        return new HnnSettings(List.of(160, 160), Activation.TANH, Optimizer.L_BFGS, 1500, 0, 1, 6, 1e-3, 0, 0, "");
    }

    static HnnSettings file(Object path) {
        HnnSettings defaults = new HnnModelFactory().defaults();
        return new HnnSettings(
                defaults.hidden(),
                defaults.activation(),
                defaults.optimizer(),
                defaults.samples(),
                defaults.noise(),
                defaults.seed(),
                defaults.evaluations(),
                defaults.learningRate(),
                defaults.weightDecay(),
                defaults.batchSize(),
                path.toString());
    }

    static Model model(HnnSettings settings) {
        return new HnnModelFactory().create(settings, NoComponents.INSTANCE);
    }
}
