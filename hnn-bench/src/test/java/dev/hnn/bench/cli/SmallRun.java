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
 * @param unharmed the folder of a run like it that nothing happened to
 */
record SmallRun(Path scratch, Path unharmed) {

    static final int CELLS = 4;

    private static final String EXPERIMENT = """
            name: small
            systems: [harmonic-oscillator, pendulum]
            models: [exact]
            integrators: [euler, variational]
            step-sizes: [0.001]
            duration: 2
            """;

    /**
     * Runs it where nothing goes wrong, once, for others to begin with and to be compared with.
     *
     * @param scratch an empty folder
     */
    static SmallRun unharmed(Path scratch) throws IOException {
        SmallRun run = new SmallRun(scratch, scratch);
        CommandLineRun ended = run.bench(run.results());
        assertThat(ended.exitCode()).as(ended.err()).isZero();
        return run;
    }

    /**
     * Another one, which has not begun.
     *
     * @param folder an empty folder
     */
    SmallRun in(Path folder) {
        return new SmallRun(folder, unharmed);
    }

    Path results() {
        return scratch.resolve("results");
    }

    Path experiment() throws IOException {
        return Files.writeString(scratch.resolve("small.yaml"), EXPERIMENT);
    }

    /** Has the results of the run that nothing happened to. */
    SmallRun whole() throws IOException {
        Path from = in(unharmed).results();
        try (Stream<Path> all = Files.walk(from)) {
            for (Path file : all.toList()) {
                Files.copy(file, results().resolve(from.relativize(file)));
            }
        }
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
        Map<String, String> expected = in(unharmed).figures();
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
