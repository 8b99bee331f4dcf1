package dev.hnn.bench.cli;

import dev.hnn.bench.catalogue.Quick;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.stream.Stream;
import picocli.CommandLine;

/**
 * A command, run in this process.
 *
 * @param exitCode the exit code
 * @param out what it wrote on stdout
 * @param err what it wrote on stderr
 */
record CommandLineRun(int exitCode, String out, String err) {

    /** With a folder of plugins. */
    static CommandLineRun of(Path plugins, String... arguments) {
        return of(Quick.usual(), plugins, arguments);
    }

    /** With a folder of plugins, and other patience than usual for components that hang. */
    static CommandLineRun of(Quick quick, Path plugins, String... arguments) {
        return of(
                quick,
                Stream.concat(Stream.of(arguments), Stream.of("--plugins", plugins.toString()))
                        .toArray(String[]::new));
    }

    static CommandLineRun of(String... arguments) {
        return of(Quick.usual(), arguments);
    }

    /** With other patience than usual for components that hang. */
    static CommandLineRun of(Quick quick, String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        CommandLine commandLine = Hnn.commandLine(quick);
        commandLine.setOut(new PrintWriter(out, true));
        commandLine.setErr(new PrintWriter(err, true));
        int exitCode = commandLine.execute(arguments);
        return new CommandLineRun(exitCode, out.toString(), err.toString());
    }
}
