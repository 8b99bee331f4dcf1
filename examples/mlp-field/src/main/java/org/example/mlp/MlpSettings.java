package org.example.mlp;

import java.util.List;

/**
 * What users can set.
 *
 * @param hidden the widths of the hidden layers, from the input on
 * @param samples how many states of the system's region are trained on
 * @param evaluations how many steps of Adam are taken, each on all samples
 * @param learningRate of Adam
 * @param seed of training states and initial weights
 */
public record MlpSettings(List<Integer> hidden, int samples, int evaluations, double learningRate, long seed) {

    /** Copies the widths. */
    public MlpSettings {
        hidden = List.copyOf(hidden);
    }
}
