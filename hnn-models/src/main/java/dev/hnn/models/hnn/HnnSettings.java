package dev.hnn.models.hnn;

import dev.hnn.models.network.Activation;
import dev.hnn.models.training.Optimizer;
import java.util.List;
import java.util.Objects;

/**
 * The settings of {@code hnn}.
 *
 * @param hidden the widths of the hidden layers, from the input on
 * @param activation the activation function of the hidden layers
 * @param optimizer how the loss is minimised
 * @param samples how many states of the system's region are trained on
 * @param noise the standard deviation of normal errors that are added to the training states
 * @param seed of training states, initial weights and batches
 * @param evaluations how often the loss and its gradient are computed at most
 * @param learningRate of {@code adam}
 * @param weightDecay λ of a penalty (λ/2)|θ|² on the parameters θ
 * @param batchSize of {@code adam}; 0 stands for all samples
 * @param file a model file to load; when it is not empty, nothing is trained and no other setting counts
 */
public record HnnSettings(
        List<Integer> hidden,
        Activation activation,
        Optimizer optimizer,
        int samples,
        double noise,
        long seed,
        int evaluations,
        double learningRate,
        double weightDecay,
        int batchSize,
        String file) {

    /**
     * Copies the widths.
     *
     * @throws NullPointerException if something is missing
     */
    public HnnSettings {
        hidden = List.copyOf(hidden);
        Objects.requireNonNull(activation, "activation");
        Objects.requireNonNull(optimizer, "optimizer");
        Objects.requireNonNull(file, "file");
    }
}
