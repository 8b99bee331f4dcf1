package dev.hnn.bench.output;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hnn.bench.result.CellResult;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ResultsTableTest {

    @Test
    void isAtMost150CharactersWideForThePapersExperiment() {
        assertThat(ResultsTable.of(SampleRun.paper().results()).lines())
                .allSatisfy(
                        line -> assertThat(line).hasSizeLessThanOrEqualTo(150).doesNotEndWith(" "));
    }

    @Test
    void isPlainAscii() {
        assertThat(ResultsTable.of(SampleRun.paper().results())).isASCII();
    }

    @Test
    void showsTheReferenceValuesOfTheOscillator() {
        String table = ResultsTable.of(
                SampleRun.oscillator("exact", 0.01, 10_000).results(1).results());
        assertThat(table).contains("Step size 0.01, 10,000 steps");
        assertThat(row(table, " euler ")).contains(" 1.718 ").endsWith(" ok");
        assertThat(row(table, " variational ")).contains(" 0.005025 ").contains(" 2.00 ");
    }

    @Test
    void hasARowForEachCellAndARuleBetweenBlocks() {
        String table = ResultsTable.of(SampleRun.paper().results());
        assertThat(table.lines().filter(line -> line.endsWith(" ok"))).hasSize(12);
        assertThat(table.lines().filter(line -> line.startsWith("---"))).hasSize(4);
        assertThat(table.lines().filter(line -> line.contains("pendulum"))).hasSize(2);
    }

    @Test
    void alignsNumbersRight() {
        String table = ResultsTable.of(
                SampleRun.oscillator("exact", 0.01, 10_000).results(1).results());
        String euler = row(table, " euler ");
        String variational = row(table, " variational ");
        assertThat(euler.indexOf("1.718") + "1.718".length())
                .isEqualTo(variational.indexOf("0.005025") + "0.005025".length());
    }

    @Test
    void hasAColumnForWhatDiffersOnly() {
        List<CellResult> results = new ArrayList<>(
                SampleRun.oscillator("exact", 0.01, 10_000).results(1).results());
        assertThat(ResultsTable.of(results)).doesNotContain("unconverged").doesNotContain("initial state");
        results.addAll(SampleRun.oscillator("exact", 0.1, 1000).results(4).results());
        String table = ResultsTable.of(results);
        assertThat(table).contains("step size").contains("20958").doesNotContain("Step size");
    }

    @Test
    void saysBelowWhatCellsHaveToSay() {
        List<CellResult> results = new ArrayList<>(SampleRun.paper().results());
        results.add(SampleCell.failed(SampleCell.of(13, "pendulum", "hnn", "leapfrog"), "The file is cut short."));
        assertThat(ResultsTable.of(results))
                .endsWith("\n pendulum, hnn, leapfrog, h = 0.01 (failed): The file is cut short.\n");
    }

    @Test
    void isEmptyWithoutResults() {
        assertThat(ResultsTable.of(List.of())).isEmpty();
    }

    private static String row(String table, String label) {
        return table.lines().filter(line -> line.contains(label)).findFirst().orElseThrow();
    }
}
