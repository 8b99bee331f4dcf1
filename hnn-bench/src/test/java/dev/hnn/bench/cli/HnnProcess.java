package dev.hnn.bench.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** {@code hnn} as a process of its own, begun by a shell that can prepare what it runs in. */
final class HnnProcess {

    private static final long PATIENCE_SECONDS = 120;

    private HnnProcess() {}

    /**
     * Begins it.
     *
     * @param script for the shell; {@code "$@"} is the command
     * @param out receives stdout
     * @param err receives stderr
     * @param arguments of hnn
     */
    static Process start(String script, Path out, Path err, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of("sh", "-c", script, "sh"));
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        // Its file of performance counters would be the first that a limit of file sizes hits.
        command.addAll(List.of("-XX:-UsePerfData", "-Djava.awt.headless=true"));
        // It ends before the second compiler would have been of use.
        command.add("-XX:TieredStopAtLevel=1");
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Hnn.class.getName()));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command)
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start();
    }

    /**
     * Runs it to its end.
     *
     * @param script for the shell; {@code "$@"} is the command
     * @param scratch a folder for what it says
     * @param arguments of hnn
     */
    static CommandLineRun run(String script, Path scratch, String... arguments)
            throws IOException, InterruptedException {
        Path out = scratch.resolve("out.txt");
        Path err = scratch.resolve("err.txt");
        Process process = start(script, out, err, arguments);
        if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly().waitFor();
        }
        return new CommandLineRun(process.exitValue(), Files.readString(out), Files.readString(err));
    }

    /** Whether a shell ends well, which tells what this machine lets us do. */
    static boolean succeeds(String script, String... arguments) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(Stream.concat(Stream.of("sh", "-c", script, "sh"), Stream.of(arguments))
                        .toList())
                .redirectErrorStream(true)
                .start();
        try (InputStream said = process.getInputStream()) {
            said.readAllBytes();
        }
        return process.waitFor() == 0;
    }

    /** Whether this is the superuser, whom permissions do not stop. */
    static boolean isSuperuser() throws IOException {
        Process process = new ProcessBuilder("id", "-u").start();
        try (InputStream said = process.getInputStream()) {
            return new String(said.readAllBytes(), StandardCharsets.UTF_8)
                    .strip()
                    .equals("0");
        }
    }
}
