package dev.hnn.bench.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/**
 * {@code hnn bench}, the main job, as users run it: really trained, unless an earlier run of this test left the models in
 * the cache of the build folder. Reference values of the exact oscillator were computed outside of this project.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PaperExperimentTest {

    private static final String OSCILLATOR = "harmonic-oscillator";
    private static final String FIXED_POINT = "variational[fixed-point]";
    private static final String NEWTON = "variational[newton]";
    /** 1e-9, relative. */
    private static final Percentage DIGITS = Percentage.withPercentage(1e-7);

    @TempDir
    private static Path folder;

    private CommandLineRun run;
    private ResultRows rows;

    @BeforeAll
    void runThePapersExperiment() throws IOException {
        Path results = folder.resolve("paper");
        run = CommandLineRun.of("bench", "--out", results.toString());
        rows = ResultRows.of(results);
    }

    @Test
    void everyCellEndsWell() {
        assertThat(run.exitCode()).isZero();
        assertThat(rows.all()).hasSize(12).allSatisfy(row -> {
            assertThat(row.get("status")).isEqualTo("ok");
            assertThat(row.get("unconverged_steps")).isEqualTo("0");
            assertThat(row.get("steps")).isEqualTo("10000");
        });
    }

    @Test
    void theTableShowsEveryCell() {
        assertThat(run.out())
                .contains(OSCILLATOR, "pendulum", "exact", "hnn", "euler", "fixed-point", "newton", "Results: ");
    }

    @Test
    void theResultsFolderIsComplete() throws IOException {
        Path results = folder.resolve("paper");
        assertThat(results.resolve("manifest.json")).isNotEmptyFile();
        assertThat(results.resolve("trajectories")).isDirectoryContaining("glob:**.csv");
        assertThat(results.resolve("figures"))
                .isDirectoryContaining("glob:**.png")
                .isDirectoryContaining("glob:**.svg");
        assertThat(results.resolve("report.html")).content().contains("harmonic-oscillator", "energy_error_max");
        assertThat(Files.size(results.resolve("report.html"))).isLessThan(3_000_000);
        assertThat(results.resolve("models")).isDirectoryContaining("glob:**.safetensors");
        assertThat(rows.all())
                .allSatisfy(row ->
                        assertThat(results.resolve(row.get("trajectory"))).isNotEmptyFile());
    }

    @Test
    void theExactOscillatorGivesTheReferenceValues() {
        assertThat(rows.number(OSCILLATOR, "exact", "euler", "energy_error_max"))
                .isCloseTo(1.71814592683, DIGITS);
        assertFinalState("euler", 1.41889741828, 0.839568962759);
        for (String integrator : List.of(FIXED_POINT, NEWTON)) {
            assertThat(rows.number(OSCILLATOR, "exact", integrator, "energy_error_max"))
                    .isCloseTo(0.00502512562736, DIGITS);
            assertFinalState(integrator, 0.859999722389, 0.506012618789);
        }
    }

    @Test
    void theExactOscillatorGivesTheReferenceValuesForLargerSteps() throws IOException {
        Path experiment = Files.writeString(folder.resolve("larger.yaml"), """
                name: larger
                systems: [harmonic-oscillator]
                models: [exact]
                integrators: [euler, {type: variational, solver: fixed-point}, variational]
                step-sizes: [0.1]
                duration: 100
                """);
        Path results = folder.resolve("larger");
        assertThat(CommandLineRun.of("bench", experiment.toString(), "--out", results.toString())
                        .exitCode())
                .isZero();
        ResultRows larger = ResultRows.of(results);
        // Euler multiplies the energy by 1 + h² a step; to the digits that were computed elsewhere it is 20958.1556.
        double growth = new BigDecimal("1.01").pow(1000).doubleValue() - 1;
        assertThat(growth).isCloseTo(20958.1556, within(5e-5));
        assertThat(larger.number(OSCILLATOR, "exact", "euler", "energy_error_max"))
                .isCloseTo(growth, DIGITS);
        for (String integrator : List.of(FIXED_POINT, NEWTON)) {
            assertThat(larger.number(OSCILLATOR, "exact", integrator, "energy_error_max"))
                    .isCloseTo(0.0526310501834, DIGITS);
        }
    }

    /** The paper's iteration, and the economical one that {@code variational} takes by default. */
    @Test
    void bothSolversGiveTheSameTrajectories() throws IOException {
        for (String system : List.of(OSCILLATOR, "pendulum")) {
            for (String model : List.of("exact", "hnn")) {
                List<double[]> one = states(system, model, FIXED_POINT);
                List<double[]> other = states(system, model, NEWTON);
                assertThat(one).hasSameSizeAs(other).hasSizeGreaterThan(1000);
                for (int k = 0; k < one.size(); k++) {
                    assertThat(one.get(k)).containsExactly(other.get(k), within(1e-11));
                }
            }
        }
    }

    /** The stored states of a trajectory. */
    private List<double[]> states(String system, String model, String integrator) throws IOException {
        Path file = folder.resolve("paper")
                .resolve(rows.row(system, model, integrator).get("trajectory"));
        return Files.readAllLines(file).stream()
                .skip(1)
                .map(line -> line.split(",", -1))
                .map(cells -> new double[] {Double.parseDouble(cells[1]), Double.parseDouble(cells[2])})
                .toList();
    }

    private void assertFinalState(String integrator, double q, double p) {
        double[] state = rows.finalState(OSCILLATOR, "exact", integrator);
        assertThat(state).hasSize(2);
        assertThat(state[0]).isCloseTo(q, DIGITS);
        assertThat(state[1]).isCloseTo(p, DIGITS);
    }

    @Test
    void theLearnedOscillatorKeepsEnergyAsTheExactOneDoes() {
        for (String integrator : List.of(FIXED_POINT, NEWTON)) {
            assertThat(rows.number(OSCILLATOR, "hnn", integrator, "true_energy_error_max"))
                    .isCloseTo(0.00502512562736, Percentage.withPercentage(5));
        }
        assertThat(rows.number(OSCILLATOR, "hnn", "euler", "true_energy_error_max"))
                .isBetween(1.6, 1.85);
    }

    @Test
    void theLearnedPendulumKeepsEnergyToo() {
        double euler = rows.number("pendulum", "hnn", "euler", "true_energy_error_max");
        for (String integrator : List.of(FIXED_POINT, NEWTON)) {
            double variational = rows.number("pendulum", "hnn", integrator, "true_energy_error_max");
            assertThat(variational).isLessThanOrEqualTo(0.01).isLessThanOrEqualTo(euler / 20);
        }
    }

    @Test
    void theTrainingLossesAreSmall() throws IOException {
        assertThat(trainingLoss(OSCILLATOR)).isLessThanOrEqualTo(2e-8);
        assertThat(trainingLoss("pendulum")).isLessThanOrEqualTo(1e-6);
    }

    @Test
    void aSecondRunTrainsNothingAndGivesTheSameBytesWithAnyNumberOfThreads() throws IOException {
        Path results = folder.resolve("again");
        CommandLineRun again = CommandLineRun.of("bench", "--out", results.toString(), "--threads", "1");
        assertThat(again.exitCode()).isZero();
        assertThat(Files.readString(results.resolve("manifest.json")))
                .contains("\"trained-now\" : false")
                .doesNotContain("\"trained-now\" : true");
        assertThat(withoutTimings(results)).isEqualTo(withoutTimings(folder.resolve("paper")));
        try (Stream<Path> trajectories = Files.list(results.resolve("trajectories"))) {
            assertThat(trajectories)
                    .hasSize(12)
                    .allSatisfy(file -> assertThat(file)
                            .hasSameBinaryContentAs(folder.resolve("paper")
                                    .resolve("trajectories")
                                    .resolve(file.getFileName())));
        }
    }

    private static double trainingLoss(String system) throws IOException {
        Path out = folder.resolve(system + ".safetensors");
        CommandLineRun train = CommandLineRun.of(
                "train", "--system", system, "--model", "{type: hnn, seed: 1}", "--out", out.toString());
        assertThat(train.exitCode()).isZero();
        String line = train.out()
                .lines()
                .filter(each -> each.startsWith("training loss"))
                .findFirst()
                .orElseThrow();
        return Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1));
    }

    private static List<List<String>> withoutTimings(Path results) throws IOException {
        return ResultRows.of(results).all().stream()
                .map(row -> row.toMap().entrySet().stream()
                        .filter(entry -> !entry.getKey().equals("nanoseconds_per_step"))
                        .map(Object::toString)
                        .sorted()
                        .toList())
                .toList();
    }
}
