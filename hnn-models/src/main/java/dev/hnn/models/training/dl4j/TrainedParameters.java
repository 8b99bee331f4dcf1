package dev.hnn.models.training.dl4j;

/**
 * What a training gives.
 *
 * @param flat the parameters, as {@link dev.hnn.models.training.FlatParameters} orders them
 * @param evaluations how often the loss was computed
 */
@SuppressWarnings("ArrayRecordComponent") // handed over once, never compared
public record TrainedParameters(double[] flat, int evaluations) {}
