package dev.hnn.bench.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A run that can come to harm: four cells with trajectories of some 200 kB each, on one thread.
 *
 * @param scratch a folder
 */
record SmallRun(Path scratch) {

    static final int CELLS = 4;

    private static final String EXPERIMENT = """
            name: small
            systems: [harmonic-oscillator, pendulum]
            models: [exact]
            integrators: [euler, variational]
            step-sizes: [0.001]
            duration: 2
            """;

    Path results() {
        return scratch.resolve("results");
    }

    Path experiment() throws IOException {
        return Files.writeString(scratch.resolve("small.yaml"), EXPERIMENT);
    }

    /** Runs it where nothing goes wrong. */
    SmallRun whole() throws IOException {
        CommandLineRun run = bench(results());
        assertThat(run.exitCode()).as(run.err()).isZero();
        return this;
    }

    CommandLineRun bench(Path out) throws IOException {
        return CommandLineRun.of(
                "bench", experiment().toString(), "--out", out.toString(), "--threads", "1", "--quiet");
    }

    CommandLineRun resume() {
        return CommandLineRun.of("bench", "--resume", results().toString(), "--threads", "1", "--quiet");
    }

    /** All bytes that lie in the scratch folder, by the names of their files. */
    Map<String, String> files() throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(scratch)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(scratch.relativize(file).toString(), Files.readString(file, StandardCharsets.ISO_8859_1));
            }
        }
        return files;
    }

    /** What a run that nothing happened to leaves, timings aside, is there, and nothing half-written. */
    void assertWhole() throws IOException {
        Path elsewhere = Files.createTempDirectory(scratch.getParent(), "whole");
        Map<String, String> expected = new SmallRun(elsewhere).whole().figures();
        assertThat(expected).hasSize(1 + CELLS);
        assertThat(figures()).isEqualTo(expected);
        assertThat(files().keySet()).noneMatch(name -> name.endsWith(".tmp"));
    }

    /** The table without its timings, and the trajectories. */
    private Map<String, String> figures() throws IOException {
        Map<String, String> figures = files();
        figures.keySet().removeIf(name -> !name.endsWith(".csv"));
        String table = Path.of("results", "results.csv").toString();
        StringBuilder untimed = new StringBuilder();
        ResultRows.of(results()).all().forEach(row -> {
            Map<String, String> values = row.toMap();
            values.remove("nanoseconds_per_step");
            untimed.append(new TreeMap<>(values)).append('\n');
        });
        figures.put(table, untimed.toString());
        return figures;
    }
}
