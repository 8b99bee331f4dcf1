package dev.hnn.bench.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The key {@code measures}, and ensembles of initial states, from the experiment file to the results folder. */
class MeasuresOfRunTest {

    private static final String EXPERIMENT = """
            name: measured
            systems: [pendulum]
            models: [exact]
            integrators: [euler, variational]
            step-sizes: [0.01]
            duration: 5
            """;

    @TempDir
    private Path folder;

    @Test
    void measuresThatAreAskedForAreColumnsAndTheirEnsemblesRows() throws IOException {
        Path results = folder.resolve("results");
        String example =
                Path.of("..", "examples", "experiments", "ensemble.yaml").toString();
        CommandLineRun run = CommandLineRun.of("bench", example, "--out", results.toString(), "--threads", "1");
        assertThat(run.exitCode()).isZero();
        ResultRows rows = ResultRows.of(results);
        assertThat(rows.all()).hasSize(28).allSatisfy(row -> {
            boolean schemeSix = row.get("integrator").startsWith("variational");
            assertThat(Double.parseDouble(row.get("state_error_max"))).isPositive();
            assertThat(row.get("modified_energy_sign")).isEqualTo(schemeSix ? "1" : "");
            if (schemeSix) {
                assertThat(Double.parseDouble(row.get("energy_drift_ratio"))).isBetween(-1.0, 1.0);
                assertThat(Double.parseDouble(row.get("period"))).isGreaterThan(2 * Math.PI);
            }
        });
        List<String> ensembles = Files.readAllLines(results.resolve("ensembles.csv"));
        assertThat(ensembles)
                .anyMatch(line -> line.startsWith("pendulum,exact,euler,0.05,20000,7,0,0,energy_error_max,7,"))
                .anyMatch(line ->
                        line.startsWith("pendulum,exact,variational[newton],0.05,20000,7,0,0,phase_error_final,7,"));
        assertThat(run.out()).contains("Over the initial states, energy error");
        assertThat(results.resolve("manifest.json")).content().contains("\"modified-energy\"");
    }

    @Test
    void theCheapOnesAreTheDefault() throws IOException {
        Path results = folder.resolve("default");
        assertThat(bench(results, "").exitCode()).isZero();
        assertThat(Files.readAllLines(results.resolve("results.csv")).get(0))
                .contains(",energy_drift_ratio,", ",gradient_evaluations_total,")
                .doesNotContain("state_error");
    }

    @Test
    void anUnknownMeasureIsRefused() throws IOException {
        CommandLineRun run = bench(folder.resolve("none"), "measures: [enrgy]\n");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("measures: there is no measure \"enrgy\"; did you mean \"energy\"?");
    }

    private CommandLineRun bench(Path results, String key) throws IOException {
        Path file = Files.writeString(folder.resolve("experiment.yaml"), EXPERIMENT + key);
        return CommandLineRun.of("bench", file.toString(), "--out", results.toString(), "--threads", "1");
    }
}
