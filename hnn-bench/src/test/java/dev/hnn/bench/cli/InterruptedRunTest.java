package dev.hnn.bench.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run that is killed leaves complete rows of the cells that were done, and nothing half-written under a final name. */
class InterruptedRunTest {

    private static final int COLUMNS = 29;

    @TempDir
    private Path folder;

    @Test
    void completeRowsSurvive() throws IOException, InterruptedException {
        Path experiment = Files.writeString(folder.resolve("long.yaml"), """
                name: long
                systems: [harmonic-oscillator]
                models: [exact]
                integrators: [euler, {type: variational, as: endless}]
                step-sizes: [0.1, 0.01, 0.000001]
                duration: 1000
                """);
        Path results = folder.resolve("results");
        Path err = folder.resolve("err.txt");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Hnn.class.getName(),
                        "bench",
                        experiment.toString(),
                        "--out",
                        results.toString(),
                        "--threads",
                        "3") // the longest two come first, and two threads never come back from them
                .redirectError(err.toFile())
                .start();
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        while (cells(results) < 4 && System.nanoTime() < deadline) {
            Thread.sleep(50);
        }
        process.destroy();
        assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();

        assertThat(process.exitValue()).isNotZero();
        assertThat(ResultRows.of(results).all()).hasSize(4).allSatisfy(row -> {
            assertThat(row.size()).isEqualTo(COLUMNS);
            assertThat(row.get("status")).isEqualTo("ok");
            assertThat(results.resolve(row.get("trajectory"))).isNotEmptyFile();
        });
        assertThat(Files.readString(err))
                .contains("stopped when 4 of 6 cells were done; go on with: hnn bench --resume " + results);
        try (Stream<Path> files = Files.walk(results)) {
            List<String> names = files.filter(Files::isRegularFile)
                    .map(file -> file.getFileName().toString())
                    .filter(name -> !name.endsWith(".tmp"))
                    .toList();
            assertThat(names)
                    .hasSize(4 + 1 + 5) // trajectories, an energy in the phase plane, and those below
                    .contains("results.csv", "manifest.json", "experiment.yaml", "journal", "log.txt");
        }
    }

    private static long cells(Path results) throws IOException {
        Path journal = results.resolve("journal");
        if (!Files.exists(journal)) {
            return 0;
        }
        try (Stream<String> lines = Files.lines(journal)) {
            return lines.filter(line -> line.startsWith(" cell ", 8)).count();
        }
    }
}
