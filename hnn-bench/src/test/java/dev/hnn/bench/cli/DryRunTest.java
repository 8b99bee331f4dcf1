package dev.hnn.bench.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code hnn bench --dry-run}: says what would come, runs nothing, trains nothing and writes nothing. */
class DryRunTest {

    private static final Path CACHE = Path.of(System.getenv("XDG_CACHE_HOME"), "hnn");

    @TempDir
    private Path folder;

    @Test
    void theCellsAreCountedAndNothingIsWritten() throws IOException {
        Path results = folder.resolve("results");
        List<Path> before = cached();
        CommandLineRun run = dryRun("""
                systems: [harmonic-oscillator, pendulum]
                models: [exact]
                integrators: [euler, variational]
                step-sizes: [0.1, 0.01]
                duration: 10
                initial-states: {pendulum: {sample: {count: 20}}}
                """, "--out", results.toString());
        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.out())
                .containsPattern("harmonic-oscillator +exact +euler +0\\.1 +1 +1 +100 ")
                .containsPattern("pendulum +exact +variational\\[newton] +0\\.01 +20 +20 +20,000 ")
                .contains(" 84 cells, 46,200 steps; about ")
                .doesNotContain("Skipped", "Not known", "not known");
        assertThat(results).doesNotExist();
        assertThat(cached()).isEqualTo(before);
    }

    @Test
    void aModelThatWouldHaveToBeTrainedIsNot() throws IOException {
        List<Path> before = cached();
        CommandLineRun run = dryRun("""
                systems: [pendulum]
                models: [{type: hnn, seed: {sweep: [123456, 654321]}}]
                integrators: [euler, composition]
                step-sizes: [0.1]
                duration: 10
                """);
        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.out())
                .contains(
                        "Not known before training",
                        "hnn for pendulum (4 cells)",
                        "a dynamics of type SeparableHamiltonian is needed by composition",
                        " 4 cells, 400 steps; how long they take is not known.");
        assertThat(cached()).isEqualTo(before);
    }

    @Test
    void aPairThatDoesNotFitIsSaidToBeSkippedOnceTheModelIsTrained() throws IOException {
        Path file = folder.resolve("m.safetensors");
        assertThat(CommandLineRun.of(
                                "train",
                                "--system",
                                "pendulum",
                                "--model",
                                "{type: hnn, hidden: [4], samples: 20, evaluations: 2}",
                                "--out",
                                file.toString())
                        .exitCode())
                .isZero();
        CommandLineRun run = dryRun("""
                systems: [pendulum]
                models:
                  - {type: hnn, file: FILE}
                  - {type: hnn, hidden: [4], samples: 20, evaluations: 2}
                  - {type: hnn, file: nowhere.safetensors, as: lost}
                integrators: [composition, variational]
                step-sizes: [0.1]
                duration: 10
                """.replace("FILE", file.toString()));
        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.out())
                .contains("composition needs a dynamics of type SeparableHamiltonian, and hnn gives a ", ". (2 cells)")
                .containsPattern("composition +0\\.1 +1 +0 +skipped")
                .contains("lost for pendulum: ", "nowhere.safetensors")
                .contains(" 6 cells, 200 steps; about ")
                .doesNotContain("Not known before");
    }

    @Test
    void hundredsOfCellsAreGrouped() throws IOException {
        CommandLineRun run = dryRun("""
                systems: [{type: pendulum, length: {sweep: [1, 2, 3, 4, 5, 6, 7, 8, 9]}}]
                models: [exact]
                integrators:
                  - {type: variational, solver: {type: newton, tolerance: {sweep: [1e-9, 1e-10, 1e-11, 1e-12, 1e-13]}}}
                step-sizes: [0.1, 0.01]
                duration: [10, 20]
                """);
        assertThat(run.out())
                .containsPattern("pendulum \\(9\\) +exact +variational \\(5\\) +0\\.1, 0\\.01 +10\\.0, 20\\.0 +180 ")
                .contains(" 180 cells, ");
        assertThat(run.out().lines()).hasSizeLessThan(15);
    }

    @Test
    void anExperimentThatIsWrongIsSaidToBe() throws IOException {
        CommandLineRun run = dryRun("systems: [pendulun]\nstep-sizes: [0.1]\nduration: 1\n");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("did you mean \"pendulum\"?");
    }

    private CommandLineRun dryRun(String experiment, String... more) throws IOException {
        Path file = Files.writeString(folder.resolve("experiment.yaml"), "name: test\n" + experiment);
        return CommandLineRun.of(Stream.concat(Stream.of("bench", file.toString(), "--dry-run"), Stream.of(more))
                .toArray(String[]::new));
    }

    private static List<Path> cached() throws IOException {
        if (!Files.isDirectory(CACHE)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(CACHE)) {
            return files.sorted().toList();
        }
    }
}
