package dev.hnn.bench.cli;

import dev.hnn.api.dynamics.Dynamics;
import dev.hnn.api.integrator.Ensemble;
import dev.hnn.api.integrator.Integrator;
import dev.hnn.api.model.PreparedModel;
import dev.hnn.api.system.Invariant;
import dev.hnn.api.system.PhysicalSystem;
import dev.hnn.bench.experiment.ExperimentReader;
import dev.hnn.bench.experiment.TimeGrid;
import dev.hnn.bench.input.InputException;
import dev.hnn.bench.output.AtomicFile;
import dev.hnn.bench.output.TrajectoryCsv;
import dev.hnn.bench.plugin.ContextLoader;
import dev.hnn.bench.run.Preparation;
import dev.hnn.bench.run.Probe;
import dev.hnn.bench.run.RegionWatch;
import dev.hnn.bench.run.Simulation;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
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

    @Mixin
    private TrajectoryOptions trajectory;

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
        TimeGrid grid = trajectory.grid();
        if (every < 1) {
            throw new InputException("--every must be at least 1, not " + every + ".");
        }
        out.ifPresent(file -> OutputFile.requireWritable(file, force));
        TrajectoryOptions.Chosen chosen = trajectory.choose(common.harness().getInstance(ExperimentReader.class));

        Preparation preparation = new Preparation(chosen.system(), chosen.model());
        PreparedModel prepared = SinglePreparation.prepare(preparation, common, false);
        try (ContextLoader context = ContextLoader.of(chosen.integrator().component())) {
            Ensemble ensemble = ensemble(chosen.integrator().component(), prepared.dynamics(), grid.stepSize());
            Simulation simulation = new Simulation(ensemble, new double[][] {chosen.initialState()}, grid.steps());
            PhysicalSystem physics = chosen.system().component();
            RegionWatch region = new RegionWatch(physics.region(), prepared);
            Recorder recorder = new Recorder(physics, new Probe(physics, prepared.dynamics()), region, grid.stepSize());
            long steps = write(simulation, recorder);
            TrajectoryWarnings.print(spec.commandLine().getErr(), ensemble.ledger(0), steps, region, grid);
        }
        return ExitCode.OK;
    }

    private long write(Simulation simulation, Recorder recorder) throws IOException, InterruptedException {
        if (out.isEmpty()) {
            return write(
                    simulation, recorder, new CheckedWriter(spec.commandLine().getOut()));
        }
        AtomicLong steps = new AtomicLong();
        AtomicFile.write(out.get(), stream -> {
            try {
                steps.set(write(simulation, recorder, new OutputStreamWriter(stream, StandardCharsets.UTF_8)));
            } catch (InterruptedException cause) {
                Thread.currentThread().interrupt();
                throw new InterruptedIOException();
            }
        });
        return steps.get();
    }

    private long write(Simulation simulation, Recorder recorder, Writer writer)
            throws IOException, InterruptedException {
        PhysicalSystem physics = recorder.system();
        TrajectoryCsv csv = new TrajectoryCsv(
                writer,
                physics.initialState().length / 2,
                physics.invariants().stream().map(Invariant::name).toList());
        double[] last = physics.initialState();
        simulation.run(List.of((step, x) -> {
            if (step % every == 0) {
                csv.write(recorder.probe().at(step * recorder.stepSize(), x));
            }
            recorder.region().see(step, x);
            System.arraycopy(x, 0, last, 0, x.length);
            return true;
        }));
        long steps = simulation.steps(0);
        if (steps % every != 0) {
            csv.write(recorder.probe().at(steps * recorder.stepSize(), last));
        }
        writer.flush();
        return steps;
    }

    /** What looks at the states. */
    private record Recorder(PhysicalSystem system, Probe probe, RegionWatch region, double stepSize) {}

    private static <D extends Dynamics> Ensemble ensemble(Integrator<D> chosen, Dynamics dynamics, double stepSize) {
        Class<D> needed = chosen.dynamicsType();
        if (!needed.isInstance(dynamics)) {
            throw new InputException("--integrator needs a dynamics of type " + needed.getSimpleName()
                    + ", and --model gives a " + dynamics.getClass().getTypeName() + "; choose another pair.");
        }
        return chosen.ensemble(needed.cast(dynamics), stepSize, 1);
    }
}
