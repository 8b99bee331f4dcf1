package dev.hnn.bench.experiment;

import dev.hnn.api.integrator.Integrator;
import dev.hnn.api.model.Model;
import dev.hnn.api.system.PhysicalSystem;
import dev.hnn.bench.limit.TimeLimit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is to be compared: every system with every model, integrator, step size, duration and initial state, unless the
 * selection leaves it out. Valid as it stands.
 *
 * @param name safe as a file name
 * @param systems at least one, labels unique
 * @param models at least one, labels unique
 * @param integrators at least one, labels unique
 * @param initialStates by the label of the system, each of its dimension and finite; the systems that are not named start
 *     from their default state
 * @param stepSizes h, positive
 * @param durations t at the end, a whole number of every step size that it is crossed with
 * @param selection which of the combinations there are
 * @param timeLimit how long a cell, or the preparation of a model, may take; no limit if empty
 * @param measures the names of those by which cells are judged, in the order of the tables
 * @param onUnconverged what follows from a step whose solver did not converge
 */
public record Experiment(
        String name,
        List<Labeled<PhysicalSystem>> systems,
        List<Labeled<Model>> models,
        List<Labeled<Integrator<?>>> integrators,
        Map<String, List<List<Double>>> initialStates,
        List<Double> stepSizes,
        List<Double> durations,
        Selection selection,
        Optional<TimeLimit> timeLimit,
        List<String> measures,
        UnconvergedPolicy onUnconverged) {

    /** Copies the lists. */
    public Experiment {
        systems = List.copyOf(systems);
        models = List.copyOf(models);
        integrators = List.copyOf(integrators);
        initialStates = Map.copyOf(initialStates);
        stepSizes = List.copyOf(stepSizes);
        durations = List.copyOf(durations);
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
                name,
                systems,
                models,
                integrators,
                initialStates,
                stepSizes,
                durations,
                selection,
                Optional.of(limit),
                measures,
                onUnconverged);
    }

    /** The same experiment with another selection. */
    Experiment with(Selection other) {
        return new Experiment(
                name,
                systems,
                models,
                integrators,
                initialStates,
                stepSizes,
                durations,
                other,
                timeLimit,
                measures,
                onUnconverged);
    }

    /**
     * Everything crossed.
     *
     * @return in the order of tables: by system, model, step size and duration
     */
    public List<Block> blocks() {
        return blocks("");
    }

    /** As above; the prefix begins what is to be said of a duration that is not a whole number of steps. */
    List<Block> blocks(String where) {
        List<Block> blocks = new ArrayList<>();
        for (var system : systems) {
            for (var model : models) {
                for (double stepSize : stepSizes) {
                    for (double duration : durations) {
                        var chosen = integrators.stream()
                                .filter(integrator -> selection.has(system, model, integrator, stepSize, duration))
                                .toList();
                        if (!chosen.isEmpty()) {
                            blocks.add(new Block(system, model, TimeGrid.of(stepSize, duration, where), chosen));
                        }
                    }
                }
            }
        }
        return List.copyOf(blocks);
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
