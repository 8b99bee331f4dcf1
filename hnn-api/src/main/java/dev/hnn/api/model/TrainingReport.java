package dev.hnn.api.model;

/**
 * What a training came to.
 *
 * @param trainingLoss the loss on the training states
 * @param validationLoss the same on states that training did not see
 * @param evaluations how often the loss and its gradient were computed
 * @param trainedNow whether the training was part of this preparation; false for a model from a file or a cache
 */
public record TrainingReport(double trainingLoss, double validationLoss, int evaluations, boolean trainedNow) {}
