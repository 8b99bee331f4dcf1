package dev.hnn.bench.cli;

import dev.hnn.api.dynamics.Dynamics;
import dev.hnn.api.integrator.Ensemble;
import dev.hnn.api.integrator.Integrator;
import dev.hnn.api.integrator.Ledger;
import dev.hnn.api.model.Model;
import dev.hnn.api.model.PreparedModel;
import dev.hnn.api.system.Invariant;
import dev.hnn.api.system.PhysicalSystem;
import dev.hnn.bench.experiment.ExperimentReader;
import dev.hnn.bench.experiment.InitialState;
import dev.hnn.bench.experiment.Labeled;
import dev.hnn.bench.experiment.TimeGrid;
import dev.hnn.bench.input.InputException;
import dev.hnn.bench.output.AtomicFile;
import dev.hnn.bench.output.TrajectoryCsv;
import dev.hnn.bench.plugin.ContextLoader;
import dev.hnn.bench.run.Preparation;
import dev.hnn.bench.run.Probe;
import dev.hnn.bench.run.Simulation;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicLong;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code hnn simulate}: one trajectory as CSV. */
@Command(
        name = "simulate",
        description = "Simulates one trajectory and writes it as CSV, to stdout or a file.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        footer = {
            "",
            "Example: hnn simulate --system pendulum --model hnn --step-size 0.01 --duration 100 --every 10",
            "A state that is not finite ends the trajectory, with a message and exit code 0: it is a result."
        })
final class SimulateCommand implements Callable<Integer> {

    @Mixin
    private CommonOptions common;

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

    @Option(
            names = "--every",
            defaultValue = "1",
            paramLabel = "N",
            description = "Write every N-th step, and the last (default: ${DEFAULT-VALUE}).")
    private long every;

    @Option(names = "--out", paramLabel = "FILE", description = "Write to a file instead of stdout.")
    private Optional<Path> out = Optional.empty();

    @Option(names = "--force", description = "Replace the file if it exists.")
    private boolean force;

    @Spec
    private CommandSpec spec;

    SimulateCommand() {}

    @Override
    public Integer call() throws IOException, InterruptedException {
        TimeGrid grid = TimeGrid.of(stepSize, duration, "--step-size and --duration: ");
        if (every < 1) {
            throw new InputException("--every must be at least 1, not " + every + ".");
        }
        out.ifPresent(file -> OutputFile.requireWritable(file, force));
        ExperimentReader reader = common.harness().getInstance(ExperimentReader.class);
        Labeled<PhysicalSystem> chosenSystem = reader.system(system, "--system");
        Labeled<Model> chosenModel = reader.model(model, "--model");
        Labeled<Integrator<?>> chosenIntegrator = reader.integrator(integrator, "--integrator");
        double[] x0 = initialState(chosenSystem);

        Preparation preparation = new Preparation(chosenSystem, chosenModel);
        PreparedModel prepared = SinglePreparation.prepare(preparation, common, false);
        try (ContextLoader context = ContextLoader.of(chosenIntegrator.component())) {
            Ensemble ensemble = ensemble(chosenIntegrator.component(), prepared.dynamics());
            long steps = write(new Simulation(ensemble, new double[][] {x0}, grid.steps()), chosenSystem, prepared);
            warn(ensemble.ledger(0), steps, grid);
        }
        return ExitCode.OK;
    }

    private void warn(Ledger ledger, long steps, TimeGrid grid) {
        PrintWriter err = spec.commandLine().getErr();
        if (steps < grid.steps()) {
            err.println("hnn: the state is not finite after t = " + steps * stepSize + "; the trajectory ends there.");
        }
        if (ledger.unconvergedSteps() > 0) {
            err.println("hnn: the solver did not converge in " + ledger.unconvergedSteps() + " of " + steps
                    + " steps; take a smaller step size.");
        }
    }

    private long write(Simulation simulation, Labeled<PhysicalSystem> chosenSystem, PreparedModel prepared)
            throws IOException, InterruptedException {
        if (out.isEmpty()) {
            return write(
                    simulation,
                    chosenSystem,
                    prepared,
                    new CheckedWriter(spec.commandLine().getOut()));
        }
        AtomicLong steps = new AtomicLong();
        AtomicFile.write(out.get(), stream -> {
            try {
                Writer writer = new OutputStreamWriter(stream, StandardCharsets.UTF_8);
                steps.set(write(simulation, chosenSystem, prepared, writer));
            } catch (InterruptedException cause) {
                Thread.currentThread().interrupt();
                throw new InterruptedIOException();
            }
        });
        return steps.get();
    }

    private long write(
            Simulation simulation, Labeled<PhysicalSystem> chosenSystem, PreparedModel prepared, Writer writer)
            throws IOException, InterruptedException {
        PhysicalSystem physics = chosenSystem.component();
        Probe probe = new Probe(physics, prepared.dynamics());
        TrajectoryCsv csv = new TrajectoryCsv(
                writer,
                physics.initialState().length / 2,
                physics.invariants().stream().map(Invariant::name).toList());
        double[] last = physics.initialState();
        simulation.run(List.of((step, x) -> {
            if (step % every == 0) {
                csv.write(probe.at(step * stepSize, x));
            }
            System.arraycopy(x, 0, last, 0, x.length);
            return true;
        }));
        long steps = simulation.steps(0);
        if (steps % every != 0) {
            csv.write(probe.at(steps * stepSize, last));
        }
        writer.flush();
        return steps;
    }

    private double[] initialState(Labeled<PhysicalSystem> chosenSystem) {
        if (initialState.isEmpty()) {
            return chosenSystem.component().initialState();
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
        return InitialState.checked(state, chosenSystem, "--initial-state").stream()
                .mapToDouble(Double::doubleValue)
                .toArray();
    }

    private <D extends Dynamics> Ensemble ensemble(Integrator<D> chosen, Dynamics dynamics) {
        Class<D> needed = chosen.dynamicsType();
        if (!needed.isInstance(dynamics)) {
            throw new InputException("--integrator needs a dynamics of type " + needed.getSimpleName()
                    + ", and --model gives a " + dynamics.getClass().getTypeName() + "; choose another pair.");
        }
        return chosen.ensemble(needed.cast(dynamics), stepSize, 1);
    }
}
