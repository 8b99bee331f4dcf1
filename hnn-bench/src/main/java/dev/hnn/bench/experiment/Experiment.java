package dev.hnn.bench.experiment;

import dev.hnn.api.integrator.Integrator;
import dev.hnn.api.model.Model;
import dev.hnn.api.system.PhysicalSystem;
import dev.hnn.bench.limit.TimeLimit;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is to be compared: every system with every model, integrator, step size and initial state. Valid as it stands.
 *
 * @param name safe as a file name
 * @param systems at least one, labels unique
 * @param models at least one, labels unique
 * @param integrators at least one, labels unique
 * @param initialStates by the label of the system, each of its dimension and finite; the systems that are not named start
 *     from their default state
 * @param stepSizes h, positive
 * @param duration t at the end, a whole number of every step size
 * @param timeLimit how long a cell, or the preparation of a model, may take; no limit if empty
 * @param measures the names of those by which cells are judged, in the order of the tables
 */
public record Experiment(
        String name,
        List<Labeled<PhysicalSystem>> systems,
        List<Labeled<Model>> models,
        List<Labeled<Integrator<?>>> integrators,
        Map<String, List<List<Double>>> initialStates,
        List<Double> stepSizes,
        double duration,
        Optional<TimeLimit> timeLimit,
        List<String> measures) {

    /** Copies the lists. */
    public Experiment {
        systems = List.copyOf(systems);
        models = List.copyOf(models);
        integrators = List.copyOf(integrators);
        initialStates = Map.copyOf(initialStates);
        stepSizes = List.copyOf(stepSizes);
        measures = List.copyOf(measures);
    }

    /**
     * The same experiment with another limit of time.
     *
     * @param limit the limit
     * @return a copy
     */
    public Experiment within(TimeLimit limit) {
        return new Experiment(
                name, systems, models, integrators, initialStates, stepSizes, duration, Optional.of(limit), measures);
    }

    /**
     * The states from which a system starts.
     *
     * @param system one of {@link #systems}
     * @return at least one
     */
    public List<List<Double>> initialStatesOf(Labeled<PhysicalSystem> system) {
        return initialStates.getOrDefault(
                system.label(), List.of(InitialState.listOf(system.component().initialState())));
    }
}
