package dev.hnn.bench.cli;

import dev.hnn.bench.folder.IdleFolder;
import dev.hnn.bench.folder.ResultsFolder;
import dev.hnn.bench.folder.SavedRun;
import dev.hnn.bench.format.Formats;
import dev.hnn.bench.format.ResultsFormat;
import dev.hnn.bench.input.InputException;
import dev.hnn.bench.output.AtomicFile;
import dev.hnn.bench.output.ResultsCsv;
import dev.hnn.bench.progress.Terminal;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code hnn report}: from a results folder to what people look at. */
@Command(
        name = "report",
        description = {
            "Makes what people look at from a results folder, whether its run has ended or not; neither plugins nor models"
                    + " are needed.",
            "Without --format it writes the folder's results.csv and figures anew."
        },
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        footer = {"", "Example: hnn report results/paper --format latex --out table.tex"})
final class ReportCommand implements Callable<Integer> {

    @Mixin
    @SuppressWarnings("UnusedVariable") // read by Failures
    private DebugOption debug;

    @Parameters(paramLabel = "DIR", description = "A results folder.")
    private Path path;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            completionCandidates = FormatNames.class,
            description = "Write the results to stdout instead, as one of ${COMPLETION-CANDIDATES}.")
    private Optional<String> format = Optional.empty();

    @Option(names = "--out", paramLabel = "FILE", description = "With --format: write to this file, not to stdout.")
    private Optional<Path> out = Optional.empty();

    @Option(names = "--force", description = "Replace the file if it exists.")
    private boolean force;

    @Spec
    private CommandSpec spec;

    ReportCommand() {}

    @Override
    public Integer call() throws IOException, InterruptedException {
        if (out.isPresent() && format.isEmpty()) {
            throw new InputException("--out is for one format; choose it with --format.");
        }
        OptionalInt width = out.isPresent() ? OptionalInt.empty() : Terminal.widthOfStdout();
        Optional<ResultsFormat> chosen = format.map(name -> Formats.named(name, width));
        out.ifPresent(file -> OutputFile.requireWritable(file, force));
        ResultsFolder folder = ResultsFolder.existing(path);
        if (chosen.isPresent()) {
            SavedRun run = told(SavedRun.read(folder));
            write(chosen.get().text(run.record()));
        } else {
            try (IdleFolder idle = IdleFolder.of(folder)) {
                SavedRun run = told(idle.run());
                ResultsCsv.write(folder.results(), run.record());
                ReportFiles.write(run, Runtime.getRuntime().availableProcessors(), err());
            }
            spec.commandLine().getOut().println("Results: " + folder.path());
        }
        return ExitCode.OK;
    }

    /** Says what the run lacks. */
    private SavedRun told(SavedRun run) {
        Path where = run.folder().path();
        if (!run.whole()) {
            err().println("hnn: " + run.progress() + "; go on with: hnn bench --resume " + where);
        }
        int lost = run.lost().size();
        if (lost > 0) {
            err().println("hnn: "
                    + (lost == 1
                            ? "one trajectory is gone and in no figure; make it again with"
                            : lost + " trajectories are gone and in no figure; make them again with")
                    + ": hnn bench --resume " + where);
        }
        return run;
    }

    private void write(String text) throws IOException {
        if (out.isPresent()) {
            AtomicFile.write(out.get(), text);
        } else {
            spec.commandLine().getOut().print(text);
            spec.commandLine().getOut().flush();
        }
    }

    private PrintWriter err() {
        return spec.commandLine().getErr();
    }
}
