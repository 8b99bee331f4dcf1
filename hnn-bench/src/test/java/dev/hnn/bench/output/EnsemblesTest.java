package dev.hnn.bench.output;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hnn.bench.result.CellResult;
import dev.hnn.bench.result.RunRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The table and the file of ensembles. */
class EnsemblesTest {

    @TempDir
    private Path folder;

    @Test
    void theTableHasARowForEachEnsemble() {
        String table = EnsembleTable.of(run());
        assertThat(table).isASCII().contains("Over the initial states, energy error\n");
        assertThat(row(table, "euler")).contains(" 3 ", " 0.1250 ", "0.06250 .. 0.5000", " 0.5000 ", "3 0");
        assertThat(row(table, "variational")).contains(" 2 ").endsWith("1");
        assertThat(table.lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(120));
    }

    @Test
    void ensemblesOfSeveralDurationsAreToldApart() {
        List<CellResult> results = Stream.of(10_000L, 20_000L)
                .flatMap(steps -> Stream.of(1.0, 2.0)
                        .map(q -> SampleCell.of(1, "pendulum", "exact", "euler", 0.01, steps, List.of(q, 0.0))))
                .map(cell -> SampleCell.ok(cell, SampleCell.figures(0.1, 40)))
                .toList();
        assertThat(EnsembleTable.of(SampleResults.run(results)).lines())
                .anyMatch(line -> line.contains(" steps "))
                .anyMatch(line -> line.contains(" 10,000 "))
                .anyMatch(line -> line.contains(" 20,000 "));
        assertThat(EnsembleTable.of(run())).doesNotContain(" steps ");
    }

    @Test
    void theFileHasARowForEachEnsembleAndFigure() throws IOException {
        Path file = folder.resolve("ensembles.csv");
        EnsemblesCsv.write(file, run());
        List<String> lines = Files.readAllLines(file);
        assertThat(lines.get(0))
                .isEqualTo("system,model,integrator,step_size,steps,members,failed,diverged,figure,count,median,"
                        + "median_low,median_high,lower_quartile,upper_quartile,worst,worst_initial_state");
        assertThat(lines.get(1))
                .isEqualTo(
                        "pendulum,exact,euler,0.01,10000,3,0,0,energy_error_max,3,0.125,0.0625,0.5,0.09375,0.3125,0.5,3.0"
                                + " 0.0");
        assertThat(lines).noneMatch(line -> line.contains("variational") || line.contains("nanoseconds"));
    }

    @Test
    void thereIsNeitherWithoutAnEnsemble() throws IOException {
        RunRecord run = SampleResults.run(List.of(result(1, "euler", 1, 0.1), result(2, "variational", 1, 0.1)));
        Path file = folder.resolve("none.csv");
        EnsemblesCsv.write(file, run);
        assertThat(file).doesNotExist();
        assertThat(EnsembleTable.of(run)).isEmpty();
    }

    private static RunRecord run() {
        List<CellResult> results = new ArrayList<>(
                List.of(result(1, "euler", 1, 0.125), result(3, "euler", 2, 0.0625), result(5, "euler", 3, 0.5)));
        results.add(result(2, "variational", 1, 1e-3));
        results.add(SampleCell.failed(
                SampleCell.of(4, "pendulum", "exact", "variational", List.of(2.0, 0.0)), "It threw."));
        return SampleResults.run(results);
    }

    private static CellResult result(int number, String integrator, double q, double error) {
        return SampleCell.ok(
                SampleCell.of(number, "pendulum", "exact", integrator, List.of(q, 0.0)),
                SampleCell.figures(error, 40 + number));
    }

    private static String row(String table, String label) {
        return table.lines().filter(line -> line.contains(label)).findFirst().orElseThrow();
    }
}
