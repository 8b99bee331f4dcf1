package dev.hnn.bench.cli;

import dev.hnn.bench.catalogue.Quick;
import dev.hnn.bench.input.Thrown;
import java.io.BufferedWriter;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExecutionException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.RunLast;
import picocli.CommandLine.Spec;

/** The command {@code hnn}. */
@Command(
        name = "hnn",
        description = "Trains Hamiltonian neural networks, simulates them, and tabulates how well energy is kept.",
        subcommands = {
            BenchCommand.class,
            ReportCommand.class,
            CompareCommand.class,
            ListCommand.class,
            TrainCommand.class,
            SimulateCommand.class,
            DiagnoseCommand.class,
            VerifyCommand.class,
            PluginsCommand.class,
            SchemaCommand.class
        },
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        synopsisSubcommandLabel = "COMMAND",
        footer = {
            "",
            "Exit codes: 0 all well, 1 something failed, 2 wrong usage or bad input, 130 interrupted.",
            "Example: hnn bench            the paper's experiment, in about a minute"
        })
public final class Hnn implements Runnable {

    @Spec
    private CommandSpec spec;

    Hnn() {}

    /**
     * Runs a command, and ends the process with its exit code.
     *
     * @param arguments the command line
     */
    public static void main(String[] arguments) {
        // The figures are drawn without a display, and must not ask for one.
        System.setProperty("java.awt.headless", "true");
        // Nothing is intercepted, and what Guice would generate for that makes newer Javas warn.
        System.setProperty("guice_bytecode_gen_option", "DISABLED");
        CommandLine commandLine = commandLine(Quick.usual());
        commandLine.setOut(new PrintWriter(new BufferedWriter(
                new OutputStreamWriter(new FileOutputStream(FileDescriptor.out), StandardCharsets.UTF_8))));
        int exitCode = commandLine.execute(arguments);
        if (commandLine.getOut().checkError() && exitCode == ExitCode.OK) {
            System.err.println("hnn: stdout cannot be written: it was closed, or its disk is full.");
            exitCode = ExitCode.FAILURE;
        }
        System.exit(exitCode);
    }

    /**
     * Assembles the command.
     *
     * @param quick how factories are asked for their components
     */
    static CommandLine commandLine(Quick quick) {
        return new CommandLine(new Hnn(), new Commands(quick))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler(Failures::usage)
                .setExecutionStrategy(Hnn::execute)
                .setExecutionExceptionHandler(Failures::execution)
                .setUsageHelpWidth(100);
    }

    private static int execute(ParseResult result) {
        try {
            return new RunLast().execute(result);
        } catch (Error thrown) { // by a component, where nothing else has contained it
            throw new ExecutionException(result.commandSpec().commandLine(), Thrown.inWords(thrown), thrown);
        }
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "A command is missing");
    }
}
