package dev.hnn.bench.cli;

import com.google.inject.Injector;
import dev.hnn.bench.catalogue.Catalogue;
import dev.hnn.bench.catalogue.Discovered;
import dev.hnn.bench.experiment.Experiment;
import dev.hnn.bench.experiment.ExperimentReader;
import dev.hnn.bench.experiment.ExperimentSource;
import dev.hnn.bench.experiment.UnconvergedPolicy;
import dev.hnn.bench.folder.ResultsFolder;
import dev.hnn.bench.folder.ResultsWriter;
import dev.hnn.bench.folder.SavedRun;
import dev.hnn.bench.format.Formats;
import dev.hnn.bench.format.ResultsFormat;
import dev.hnn.bench.input.InputException;
import dev.hnn.bench.limit.TimeLimit;
import dev.hnn.bench.output.Build;
import dev.hnn.bench.output.Digits;
import dev.hnn.bench.output.EnsembleTable;
import dev.hnn.bench.progress.Progress;
import dev.hnn.bench.progress.Terminal;
import dev.hnn.bench.result.CellSpec;
import dev.hnn.bench.result.RunRecord;
import dev.hnn.bench.result.Status;
import dev.hnn.bench.run.Cell;
import dev.hnn.bench.run.ExecutionEngine;
import dev.hnn.bench.run.ExecutionEngineFactory;
import dev.hnn.bench.run.ModelCache;
import dev.hnn.bench.run.Plan;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
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
            names = "--resume",
            paramLabel = "DIR",
            description =
                    "Go on in this results folder: with the experiment that was run there, or with the one that is given,"
                            + " of which only the cells are run that are not done there.")
    private Optional<Path> resume = Optional.empty();

    @Option(
            names = "--engine",
            paramLabel = "NAME",
            defaultValue = "local",
            description = "What runs the cells (default: ${DEFAULT-VALUE}, the threads of this machine).")
    private String engine;

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

    @Option(names = "--verbose", description = "Say of each cell how it ended, on stderr.")
    private boolean verbose;

    @Option(
            names = "--set",
            paramLabel = "PATH=VALUE",
            description = "Change the experiment, such as duration=10 or models[1].seed=3; may be given several times.")
    private List<String> assignments = new ArrayList<>();

    @Option(
            names = "--dry-run",
            description = "Only print the cells, what would be skipped, and about how long it would take.")
    private boolean dryRun;

    @Option(names = "--retrain", description = "Train even the models that are in the cache.")
    private boolean retrain;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = Formats.TABLE,
            completionCandidates = FormatNames.class,
            description =
                    "How the results are written to stdout: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    private String format;

    @Spec
    private CommandSpec spec;

    BenchCommand() {}

    @Override
    public Integer call() throws IOException, InterruptedException {
        if (threads < 1) {
            throw new InputException("--threads must be at least 1, not " + threads + ".");
        }
        if (resume.isPresent() && out.isPresent()) {
            throw new InputException("--resume names the results folder already; leave --out out.");
        }
        ResultsFormat chosenFormat = Formats.named(format, Terminal.widthOfStdout());
        ExecutionEngineFactory engines = Engines.named(engine);
        Optional<TimeLimit> limit = timeLimit.map(seconds -> TimeLimit.of(seconds, "--time-limit"));
        Optional<ResultsFolder> resumed = resume.map(ResultsFolder::existing);
        Instant created = Instant.now();
        Injector harness = common.harness();
        ExperimentSource source = file.map(ExperimentSource::of)
                .or(() -> resumed.map(folder -> ExperimentSource.of(folder.experiment())))
                .orElseGet(ExperimentSource::paper)
                .with(assignments);
        Experiment read = harness.getInstance(ExperimentReader.class).read(source);
        Experiment experiment = limit.map(read::within).orElse(read);
        if (dryRun) {
            DryRun.print(
                    experiment,
                    ModelCache.ofUser(retrain),
                    threads,
                    spec.commandLine().getOut());
            return ExitCode.OK;
        }
        List<CellSpec> cells = Plan.of(experiment).stream().map(Cell::spec).toList();
        if (resumed.isPresent()) {
            requireFiles(cells);
        }
        ResultsFolder folder = resumed.orElseGet(
                () -> ResultsFolder.create(out.orElseGet(() -> ResultsFolder.usual(experiment.name(), created))));

        ResultsWriter writer = new ResultsWriter(
                folder,
                experiment,
                source.text(),
                cells,
                experiment.measures(),
                harness.getInstance(Discovered.class).plugins().opened(),
                created);
        ExecutionEngine chosen =
                engines.create(harness.getInstance(Catalogue.class), threads, ModelCache.ofUser(retrain));
        run(
                chosen,
                new ExecutionEngine.Work(
                        writer.left(), experiment.measures(), experiment.onUnconverged(), experiment.timeLimit()),
                writer,
                cells.size(),
                chosenFormat);
        RunRecord run = writer.record();
        if (experiment.onUnconverged() == UnconvergedPolicy.WARN) {
            Sentences.ofUnconverged(run.results())
                    .ifPresent(sentence -> spec.commandLine().getErr().println("hnn: " + sentence));
        }
        // Last, since everything else must be safe before a missing font library can end it.
        ReportFiles.write(SavedRun.read(folder), threads, spec.commandLine().getErr());
        return run.results().stream().anyMatch(result -> result.status() == Status.FAILED)
                ? ExitCode.FAILURE
                : ExitCode.OK;
    }

    /** A path that leads nowhere from here would make other cells of those that are done. */
    private static void requireFiles(List<CellSpec> cells) {
        cells.stream()
                .flatMap(cell -> cell.model().missingFiles().stream())
                .findFirst()
                .ifPresent(missing -> {
                    throw new InputException(
                            "--resume: there is no model file \"" + missing
                                    + "\" here; a relative path begins in the folder in which the run was begun, so resume there.");
                });
    }

    private void run(
            ExecutionEngine chosen,
            ExecutionEngine.Work work,
            ResultsWriter writer,
            int cells,
            ResultsFormat chosenFormat)
            throws IOException, InterruptedException {
        if (work.cells().size() < cells) {
            spec.commandLine()
                    .getErr()
                    .println("hnn: " + Digits.count(cells - work.cells().size()) + " of " + Digits.count(cells)
                            + " cells were done before.");
        }
        try (Interruption interruption = Interruption.ofThisThread()) {
            boolean whole = false;
            try (writer;
                    RunLog log = new RunLog(writer.folder().log());
                    Progress progress = common.progress(writer.record().name(), ProgressListener.tasks(work.cells()))) {
                log.note("run of " + work.cells().size() + " cells by hnn "
                        + Build.current().version());
                chosen.run(work, Listeners.of(writer, log, new ProgressListener(progress, verbose)));
                log.note("all cells have ended");
                whole = true;
            } finally {
                // Whatever ended the run, what was done is shown.
                print(writer.record(), writer.folder(), chosenFormat);
                if (!whole) {
                    sayHowToGoOn(writer, cells);
                }
            }
        }
    }

    private void print(RunRecord run, ResultsFolder folder, ResultsFormat chosenFormat) {
        if (run.results().isEmpty()) {
            return;
        }
        PrintWriter console = spec.commandLine().getOut();
        console.print(chosenFormat.text(run));
        if (Formats.TABLE.equals(format)) {
            console.println();
            console.print(EnsembleTable.of(run));
            console.println("Results: " + folder.path());
        } else if (!common.quiet()) {
            spec.commandLine().getErr().println("hnn: the results are in " + folder.path());
        }
        console.flush();
    }

    private void sayHowToGoOn(ResultsWriter writer, int cells) {
        spec.commandLine()
                .getErr()
                .println("hnn: stopped when "
                        + Digits.count(writer.record().results().size()) + " of " + Digits.count(cells)
                        + " cells were done; go on with: hnn bench --resume "
                        + writer.folder().path());
    }
}
