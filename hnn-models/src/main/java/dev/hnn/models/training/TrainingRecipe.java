package dev.hnn.models.training;

/**
 * How a loss is minimised.
 *
 * @param optimizer the method
 * @param evaluations how often the loss and its gradient are computed at most, of a batch or of the whole set
 * @param learningRate of Adam; L-BFGS finds its step by itself
 * @param weightDecay λ of a penalty (λ/2)|θ|² on all parameters θ, which is added to the loss
 * @param batchSize of Adam; 0 stands for the whole set, which L-BFGS always uses
 */
public record TrainingRecipe(
        Optimizer optimizer, int evaluations, double learningRate, double weightDecay, int batchSize) {}
