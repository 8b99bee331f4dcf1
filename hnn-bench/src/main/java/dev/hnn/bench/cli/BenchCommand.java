package dev.hnn.bench.cli;

import com.google.inject.Injector;
import dev.hnn.bench.catalogue.Discovered;
import dev.hnn.bench.experiment.Experiment;
import dev.hnn.bench.experiment.ExperimentReader;
import dev.hnn.bench.input.InputException;
import dev.hnn.bench.limit.TimeLimit;
import dev.hnn.bench.output.Figures;
import dev.hnn.bench.output.FiguresUnavailableException;
import dev.hnn.bench.output.ResultsFolder;
import dev.hnn.bench.output.ResultsTable;
import dev.hnn.bench.output.ResultsWriter;
import dev.hnn.bench.output.RunReport;
import dev.hnn.bench.progress.Progress;
import dev.hnn.bench.run.Cell;
import dev.hnn.bench.run.CellResult;
import dev.hnn.bench.run.LocalRunner;
import dev.hnn.bench.run.ModelCache;
import dev.hnn.bench.run.Plan;
import dev.hnn.bench.run.RunListener;
import dev.hnn.bench.run.Status;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code hnn bench}: runs an experiment. */
@Command(
        name = "bench",
        description = {
            "Runs an experiment: trains its models, simulates every combination of its systems, models, integrators and step"
                    + " sizes, prints the table of long-horizon energy errors, and writes a results folder.",
            "Without a file it runs the experiment of Chen, Matsubara and Yaguchi."
        },
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        footer = {"", "Example: hnn bench examples/experiments/step-sizes.yaml --out results/step-sizes --threads 2"})
final class BenchCommand implements Callable<Integer> {

    @Mixin
    private CommonOptions common;

    @Parameters(arity = "0..1", paramLabel = "EXPERIMENT.yaml", description = "The experiment (default: the paper's).")
    private Optional<Path> file = Optional.empty();

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "The results folder, new or empty (default: results/<name>-<UTC time>).")
    private Optional<Path> out = Optional.empty();

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "How many cells and trainings run at once (default: one a processor).")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Option(
            names = "--time-limit",
            paramLabel = "SECONDS",
            description = "How long a cell or a training may take (default: the experiment's time-limit, or no limit).")
    private Optional<Double> timeLimit = Optional.empty();

    @Option(names = "--retrain", description = "Train even the models that are in the cache.")
    private boolean retrain;

    @Spec
    private CommandSpec spec;

    BenchCommand() {}

    @Override
    public Integer call() throws IOException, InterruptedException {
        if (threads < 1) {
            throw new InputException("--threads must be at least 1, not " + threads + ".");
        }
        Optional<TimeLimit> limit = timeLimit.map(seconds -> TimeLimit.of(seconds, "--time-limit"));
        Instant created = Instant.now();
        Injector harness = common.harness();
        ExperimentReader reader = harness.getInstance(ExperimentReader.class);
        Experiment read = file.map(reader::read).orElseGet(reader::paper);
        Experiment experiment = limit.map(read::within).orElse(read);
        List<Cell> cells = Plan.of(experiment);
        RunReport report = new RunReport(
                experiment, file.isPresent() ? Files.readString(file.get()) : ExperimentReader.paperText(), created);
        ResultsFolder folder =
                ResultsFolder.create(out.orElseGet(() -> ResultsFolder.usual(experiment.name(), created)));

        ResultsWriter writer = new ResultsWriter(
                folder,
                experiment,
                harness.getInstance(Discovered.class).plugins().opened(),
                created);
        try {
            run(experiment, cells, new BothListeners(writer, report), writer, folder);
        } finally {
            // Whatever ended the run, what was done is shown.
            printTable(writer.results(), folder);
        }
        List<CellResult> results = writer.results();
        report.write(results, Files.readString(folder.manifest()), folder.report());
        drawFigures(results, folder);
        return results.stream().anyMatch(result -> result.status() == Status.FAILED) ? ExitCode.FAILURE : ExitCode.OK;
    }

    private void printTable(List<CellResult> results, ResultsFolder folder) {
        if (!results.isEmpty()) {
            PrintWriter console = spec.commandLine().getOut();
            console.println(ResultsTable.of(results));
            console.println("Results: " + folder.path());
            console.flush();
        }
    }

    private void run(
            Experiment experiment, List<Cell> cells, RunListener listener, ResultsWriter writer, ResultsFolder folder)
            throws InterruptedException {
        Thread onInterruption = new Thread(() -> spec.commandLine()
                .getErr()
                .println("\nhnn: interrupted; the rows of the "
                        + writer.results().size() + " cells that were done are in " + folder.results() + "."));
        Runtime.getRuntime().addShutdownHook(onInterruption);
        try (Progress progress = common.progress(experiment.name(), ProgressListener.tasks(cells))) {
            new LocalRunner(
                            threads,
                            ModelCache.ofUser(retrain),
                            experiment.timeLimit(),
                            new BothListeners(listener, new ProgressListener(progress)))
                    .run(cells);
        } finally {
            Runtime.getRuntime().removeShutdownHook(onInterruption);
        }
    }

    /** Last, since everything else must be safe before a missing font library can end it. */
    private void drawFigures(List<CellResult> results, ResultsFolder folder) throws IOException {
        try {
            Figures.write(results, folder.figures());
        } catch (FiguresUnavailableException unavailable) {
            spec.commandLine().getErr().println("hnn: " + unavailable.getMessage());
        }
    }
}
