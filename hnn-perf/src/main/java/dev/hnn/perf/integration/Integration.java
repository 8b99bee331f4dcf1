package dev.hnn.perf.integration;

import java.util.Arrays;
import java.util.List;

/**
 * What an integration came to.
 *
 * @param state the state at the end
 * @param energyError the largest relative error of the energy at the end of any step
 * @param steps the steps that were taken, rejected ones not counted
 * @param evaluations the gradients, or evaluations of the vector field
 */
public record Integration(List<Double> state, double energyError, long steps, long evaluations) {

    /** Copies the state. */
    public Integration {
        state = List.copyOf(state);
    }

    Integration(double[] state, double energyError, long steps, long evaluations) {
        this(Arrays.stream(state).boxed().toList(), energyError, steps, evaluations);
    }
}
