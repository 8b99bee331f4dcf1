package dev.hnn.bench.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code hnn report} and {@code hnn compare} on what {@code hnn bench} has left. */
class ReportCommandTest {

    private static final String EXPERIMENT = """
            name: small
            systems: [harmonic-oscillator]
            models: [exact]
            integrators: [euler, variational]
            step-sizes: [0.1, 0.05]
            duration: 1
            """;

    @TempDir
    private Path folder;

    private Path results;

    @BeforeEach
    void run() throws IOException {
        results = bench("results", EXPERIMENT);
    }

    @Test
    void makesWhatIsGoneAnew() throws IOException {
        String table = Files.readString(results.resolve("results.csv"));
        List<String> figures = names(results.resolve("figures"));
        Files.delete(results.resolve("results.csv"));
        delete(results.resolve("figures"));
        CommandLineRun report = CommandLineRun.of("report", results.toString());
        assertThat(report).isEqualTo(new CommandLineRun(0, "Results: " + results + System.lineSeparator(), ""));
        assertThat(results.resolve("results.csv")).hasContent(table);
        assertThat(names(results.resolve("figures"))).isEqualTo(figures).isNotEmpty();
    }

    @Test
    void printsAFormatAndTouchesNothing() throws IOException {
        CommandLineRun report = CommandLineRun.of("report", results.toString(), "--format", "csv");
        assertThat(report).isEqualTo(new CommandLineRun(0, Files.readString(results.resolve("results.csv")), ""));
        Path file = folder.resolve("table.tex");
        String[] latex = {"report", results.toString(), "--format", "latex", "--out", file.toString()};
        assertThat(CommandLineRun.of(latex)).isEqualTo(new CommandLineRun(0, "", ""));
        assertThat(file).content().contains("\\label{tab:small}");
        assertThat(CommandLineRun.of(latex).err()).contains("exists; choose another name, or replace it with --force.");
    }

    @Test
    void benchPrintsTheFormatAlone() throws IOException {
        Path file = Files.writeString(folder.resolve("b.yaml"), EXPERIMENT);
        Path out = folder.resolve("b");
        CommandLineRun run =
                CommandLineRun.of("bench", file.toString(), "--out", out.toString(), "--quiet", "--format", "csv");
        assertThat(run.out()).isEqualTo(Files.readString(out.resolve("results.csv")));
    }

    @Test
    void aRunThatHasNotEndedIsReportedAsSuch() throws IOException {
        List<String> journal = Files.readAllLines(results.resolve("journal"));
        Files.write(results.resolve("journal"), journal.subList(0, journal.size() - 1));
        CommandLineRun report = CommandLineRun.of("report", results.toString(), "--format", "markdown");
        assertThat(report.exitCode()).isZero();
        assertThat(report.err())
                .isEqualTo("hnn: 3 of 4 cells are done; go on with: hnn bench --resume " + results
                        + System.lineSeparator());
        assertThat(report.out().lines().filter(line -> line.endsWith("| ok     |")))
                .hasSize(3);
    }

    @Test
    void compareFindsNothingBetweenARunAndItsTableAndARegressionWhereThereIsOne() throws IOException {
        Path table = Files.copy(results.resolve("results.csv"), folder.resolve("baseline.csv"));
        CommandLineRun same = CommandLineRun.of("compare", table.toString(), results.toString());
        assertThat(same.exitCode()).as(same.err()).isZero();
        assertThat(same.out()).startsWith(" 0 cells got worse, 0 got better, 4 stayed.");

        Path other = bench(
                "other", EXPERIMENT.replace("[harmonic-oscillator]", "[{type: harmonic-oscillator, stiffness: 2}]"));
        CommandLineRun worse = CommandLineRun.of("compare", results.toString(), other.toString());
        assertThat(worse.exitCode()).isEqualTo(1);
        assertThat(worse.out()).startsWith(" 4 cells got worse, ").contains("worse", "energy error");
        assertThat(CommandLineRun.of("compare", results.toString(), "nowhere").exitCode())
                .isEqualTo(2);
    }

    private Path bench(String name, String experiment) throws IOException {
        Path file = Files.writeString(folder.resolve(name + ".yaml"), experiment);
        Path out = folder.resolve(name);
        CommandLineRun run = CommandLineRun.of("bench", file.toString(), "--out", out.toString(), "--quiet");
        assertThat(run.exitCode()).as(run.err()).isZero();
        return out;
    }

    private static List<String> names(Path folder) {
        return List.of(folder.toFile().list()).stream().sorted().toList();
    }

    private static void delete(Path folder) throws IOException {
        for (String name : names(folder)) {
            Files.delete(folder.resolve(name));
        }
        Files.delete(folder);
    }
}
