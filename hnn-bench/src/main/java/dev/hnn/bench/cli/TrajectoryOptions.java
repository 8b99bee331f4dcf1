package dev.hnn.bench.cli;

import dev.hnn.api.integrator.Integrator;
import dev.hnn.api.model.Model;
import dev.hnn.api.system.PhysicalSystem;
import dev.hnn.bench.experiment.ExperimentReader;
import dev.hnn.bench.experiment.InitialState;
import dev.hnn.bench.experiment.Labeled;
import dev.hnn.bench.experiment.TimeGrid;
import dev.hnn.bench.input.InputException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The options that say which trajectory a command is about. */
final class TrajectoryOptions {

    /**
     * A trajectory.
     *
     * @param system the system
     * @param model the model, not yet prepared
     * @param integrator the integrator
     * @param grid the steps
     * @param initialState x₀ = (q, p). Not to be modified.
     */
    @SuppressWarnings("ArrayRecordComponent") // read only
    record Chosen(
            Labeled<PhysicalSystem> system,
            Labeled<Model> model,
            Labeled<Integrator<?>> integrator,
            TimeGrid grid,
            double[] initialState) {}

    @Option(
            names = "--system",
            required = true,
            paramLabel = "NAME",
            description = "The system: a name, or inline YAML.")
    private String system;

    @Option(
            names = "--model",
            defaultValue = "exact",
            paramLabel = "NAME",
            description = "The model: a name, or inline YAML (default: ${DEFAULT-VALUE}).")
    private String model;

    @Option(
            names = "--integrator",
            defaultValue = "variational",
            paramLabel = "NAME",
            description = "The integrator: a name, or inline YAML (default: ${DEFAULT-VALUE}).")
    private String integrator;

    @Option(names = "--step-size", required = true, paramLabel = "H", description = "The step size.")
    private double stepSize;

    @Option(names = "--duration", required = true, paramLabel = "T", description = "The time at the end.")
    private double duration;

    @Option(
            names = "--initial-state",
            paramLabel = "\"Q P\"",
            description = "Positions, then momenta, between blanks or commas (default: the system's own).")
    private Optional<String> initialState = Optional.empty();

    /** The steps. */
    TimeGrid grid() {
        return TimeGrid.of(stepSize, duration, "--step-size and --duration: ");
    }

    /**
     * Makes what the options name.
     *
     * @param reader knows the components
     * @return the trajectory
     * @throws InputException if an option is wrong
     */
    Chosen choose(ExperimentReader reader) {
        Labeled<PhysicalSystem> chosen = reader.system(system, "--system");
        return new Chosen(
                chosen,
                reader.model(model, "--model"),
                reader.integrator(integrator, "--integrator"),
                grid(),
                initialState(chosen));
    }

    private double[] initialState(Labeled<PhysicalSystem> chosen) {
        if (initialState.isEmpty()) {
            return chosen.component().initialState();
        }
        List<Double> state = new ArrayList<>();
        for (String number : initialState.get().strip().split("[\\s,]+", -1)) {
            try {
                state.add(Double.valueOf(number));
            } catch (NumberFormatException cause) {
                throw new InputException(
                        "--initial-state must be numbers between blanks, such as \"1 0\", not \"" + initialState.get()
                                + "\".",
                        cause);
            }
        }
        return InitialState.checked(state, chosen, "--initial-state").stream()
                .mapToDouble(Double::doubleValue)
                .toArray();
    }
}
