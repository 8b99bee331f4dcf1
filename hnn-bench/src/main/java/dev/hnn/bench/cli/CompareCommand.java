package dev.hnn.bench.cli;

import dev.hnn.bench.compare.ComparedRun;
import dev.hnn.bench.compare.Comparison;
import dev.hnn.bench.compare.ComparisonFormat;
import dev.hnn.bench.compare.Tolerances;
import dev.hnn.bench.folder.ResultsFolder;
import dev.hnn.bench.folder.SavedRun;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code hnn compare}: what got better or worse from one run to the other. */
@Command(
        name = "compare",
        description = {
            "Lists which cells got worse or better from run A to run B, each a results folder or a results.csv.",
            "Cells are matched by the labels of system, model and integrator, step size, steps and initial state. Errors and"
                    + " costs may differ by 1 %, errors by round-off too; times are not compared unless --timings is given."
        },
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        footer = {
            "",
            "Exit codes: 0 nothing got worse, 1 something did, 2 wrong usage or bad input.",
            "Example: hnn compare baseline.csv results/today --tolerance energy_error_max=0.05"
        })
final class CompareCommand implements Callable<Integer> {

    @Mixin
    @SuppressWarnings("UnusedVariable") // read by Failures
    private DebugOption debug;

    @Parameters(index = "0", paramLabel = "A", description = "The run before.")
    private Path before;

    @Parameters(index = "1", paramLabel = "B", description = "The run after.")
    private Path after;

    @Option(
            names = "--tolerance",
            paramLabel = "COLUMN=RATIO",
            description =
                    "How far a figure may get worse, relative to what it was, such as energy_error_max=0.05; may be given"
                            + " several times.")
    private Map<String, Double> tolerances = new LinkedHashMap<>();

    @Option(names = "--timings", description = "Compare times too; they may differ by 25 %.")
    private boolean timings;

    @Option(names = "--all", description = "List what stayed the same too.")
    private boolean all;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = ComparisonFormat.TABLE,
            description = "How it is written to stdout: table, markdown or json (default: ${DEFAULT-VALUE}).")
    private String format;

    @Spec
    private CommandSpec spec;

    CompareCommand() {}

    @Override
    public Integer call() {
        ComparisonFormat chosen = ComparisonFormat.named(format);
        Tolerances given = new Tolerances(tolerances, timings);
        Comparison comparison = Comparison.of(read(before), read(after), given);
        PrintWriter out = spec.commandLine().getOut();
        out.print(chosen.text(comparison, all));
        out.flush();
        return comparison.regression() ? ExitCode.FAILURE : ExitCode.OK;
    }

    /** A results folder of which only the table was kept, for a baseline, is as good. */
    private ComparedRun read(Path path) {
        if (Files.isRegularFile(path)) {
            return ComparedRun.read(path);
        }
        Path table = new ResultsFolder(path).results();
        if (ResultsFolder.hasJournal(path) || !Files.isRegularFile(table)) {
            SavedRun run = SavedRun.read(ResultsFolder.existing(path));
            if (!run.whole()) {
                spec.commandLine().getErr().println("hnn: " + path + ": " + run.progress() + ".");
            }
            return ComparedRun.of(run.record());
        }
        return ComparedRun.read(table);
    }
}
