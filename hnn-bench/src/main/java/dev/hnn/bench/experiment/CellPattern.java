package dev.hnn.bench.experiment;

import java.util.List;
import java.util.Optional;

/**
 * Some of an experiment's cells: those that agree with all that is said.
 *
 * @param systems labels; any if empty
 * @param models labels; any if empty
 * @param integrators labels; any if empty
 * @param stepSizes any if empty
 * @param durations any if empty
 */
public record CellPattern(
        Optional<List<String>> systems,
        Optional<List<String>> models,
        Optional<List<String>> integrators,
        Optional<List<Double>> stepSizes,
        Optional<List<Double>> durations) {

    boolean matches(Labeled<?> system, Labeled<?> model, Labeled<?> integrator, double stepSize, double duration) {
        return says(systems, system.label())
                && says(models, model.label())
                && says(integrators, integrator.label())
                && says(stepSizes, stepSize)
                && says(durations, duration);
    }

    private static <T> boolean says(Optional<List<T>> some, T one) {
        return some.map(list -> list.contains(one)).orElse(true);
    }
}
