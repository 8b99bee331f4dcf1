package dev.hnn.bench.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResumeTest {

    private static final String EXPERIMENT = """
            name: small
            systems: [harmonic-oscillator]
            models: [exact]
            integrators: [euler, variational]
            step-sizes: [0.1]
            duration: 1
            """;

    @TempDir
    private Path folder;

    private Path results;

    @BeforeEach
    void run() throws IOException {
        results = folder.resolve("results");
        bench(write(EXPERIMENT), "--out", results.toString());
    }

    @Test
    void whatIsDoneIsNotRunAgain() throws IOException {
        String table = Files.readString(results.resolve("results.csv"));
        CommandLineRun again = CommandLineRun.of("bench", "--resume", results.toString());
        assertThat(again.exitCode()).isZero();
        assertThat(again.err()).contains("2 of 2 cells were done before.");
        assertThat(again.out()).contains("variational");
        assertThat(Files.readString(results.resolve("results.csv"))).isEqualTo(table);
        assertThat(cells()).isEqualTo(2);
    }

    @Test
    void anExtendedExperimentRunsWhatIsNewAndEndsAsIfRunAtOnce() throws IOException {
        String extended = EXPERIMENT
                .replace("[euler, variational]", "[runge-kutta-4, euler, variational]")
                .replace("[0.1]", "[0.1, 0.05]");
        CommandLineRun more = bench(write(extended), "--resume", results.toString());
        assertThat(more.err()).contains("2 of 6 cells were done before.");
        assertThat(cells()).isEqualTo(6);

        Path atOnce = folder.resolve("at-once");
        bench(write(extended), "--out", atOnce.toString());
        assertThat(timeless(results)).hasSize(6).isEqualTo(timeless(atOnce));
    }

    @Test
    void aCellWhoseTrajectoryIsLostIsRunAgain() throws IOException {
        try (Stream<Path> trajectories = Files.list(results.resolve("trajectories"))) {
            Files.delete(trajectories.findFirst().orElseThrow());
        }
        assertThat(bench("--resume", results.toString()).err()).contains("1 of 2 cells were done before.");
        try (Stream<Path> trajectories = Files.list(results.resolve("trajectories"))) {
            assertThat(trajectories).hasSize(2);
        }
    }

    /** What follows from unconverged steps is among what determines a cell. */
    @Test
    void anotherPolicyRunsAllCellsAgain() throws IOException {
        assertThat(bench("--resume", results, "--set", "on-unconverged=fail").err())
                .doesNotContain("were done before");
        assertThat(bench("--resume", results).err()).contains("2 of 2 cells were done before.");
        assertThat(Files.readString(results.resolve("manifest.json"))).contains("\"on-unconverged\" : \"fail\"");
    }

    /** Else it would be another cell, fail, and take the place of the one that was done. */
    @Test
    void aModelFileThatIsNotThereIsRefusedBeforeAnythingIsWritten() throws IOException {
        String table = Files.readString(results.resolve("results.csv"));
        Files.writeString(
                results.resolve("experiment.yaml"),
                EXPERIMENT.replace("[exact]", "[{type: hnn, file: elsewhere/m.safetensors}]"));
        CommandLineRun refused = CommandLineRun.of("bench", "--resume", results.toString());
        assertThat(refused.exitCode()).isEqualTo(2);
        assertThat(refused.err())
                .isEqualToNormalizingNewlines(
                        "hnn: --resume: there is no model file \"elsewhere/m.safetensors\" here; a relative path begins in"
                                + " the folder in which the run was begun, so resume there.\n");
        assertThat(Files.readString(results.resolve("results.csv"))).isEqualTo(table);
    }

    private Path write(String experiment) throws IOException {
        return Files.writeString(folder.resolve("experiment.yaml"), experiment);
    }

    private static CommandLineRun bench(Object... arguments) {
        String[] all = Stream.concat(Stream.of("bench"), Stream.of(arguments).map(Object::toString))
                .toArray(String[]::new);
        CommandLineRun run = CommandLineRun.of(all);
        assertThat(run.exitCode()).as(run.err()).isZero();
        return run;
    }

    private long cells() throws IOException {
        try (Stream<String> lines = Files.lines(results.resolve("journal"))) {
            return lines.filter(line -> line.startsWith(" cell ", 8)).count();
        }
    }

    private static List<String> timeless(Path folder) throws IOException {
        return ResultRows.of(folder).all().stream()
                .map(CSVRecord::toMap)
                .map(row -> {
                    row.remove("nanoseconds_per_step");
                    return row.toString();
                })
                .toList();
    }
}
