package dev.hnn.bench.format;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hnn.bench.output.SampleCell;
import dev.hnn.bench.output.SampleResults;
import dev.hnn.bench.output.SampleRun;
import dev.hnn.bench.result.CellResult;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class ResultsTableTest {

    @Test
    void isAtMost150CharactersWideForThePapersExperiment() {
        assertThat(wide(SampleRun.paper().results()).lines())
                .allSatisfy(
                        line -> assertThat(line).hasSizeLessThanOrEqualTo(150).doesNotEndWith(" "));
    }

    @Test
    void isPlainAscii() {
        assertThat(wide(SampleRun.paper().results())).isASCII();
    }

    @Test
    void showsTheReferenceValuesOfTheOscillator() {
        String table =
                wide(SampleRun.oscillator("exact", 0.01, 10_000).results(1).results());
        assertThat(table).contains("Step size 0.01, 10,000 steps");
        assertThat(row(table, " euler ")).contains(" 1.718 ").endsWith(" ok");
        assertThat(row(table, " variational ")).contains(" 0.005025 ").contains(" 2.00 ");
    }

    @Test
    void hasARowForEachCellAndARuleBetweenBlocks() {
        String table = wide(SampleRun.paper().results());
        assertThat(table.lines().filter(line -> line.endsWith(" ok"))).hasSize(12);
        assertThat(table.lines().filter(line -> line.startsWith("---"))).hasSize(4);
        assertThat(table.lines().filter(line -> line.contains("pendulum"))).hasSize(2);
    }

    @Test
    void alignsNumbersRight() {
        String table =
                wide(SampleRun.oscillator("exact", 0.01, 10_000).results(1).results());
        String euler = row(table, " euler ");
        String variational = row(table, " variational ");
        assertThat(euler.indexOf("1.718") + "1.718".length())
                .isEqualTo(variational.indexOf("0.005025") + "0.005025".length());
    }

    @Test
    void hasAColumnForWhatDiffersOnly() {
        List<CellResult> results = new ArrayList<>(
                SampleRun.oscillator("exact", 0.01, 10_000).results(1).results());
        assertThat(wide(results)).doesNotContain("unconverged").doesNotContain("initial state");
        results.addAll(SampleRun.oscillator("exact", 0.1, 1000).results(4).results());
        String table = wide(results);
        assertThat(table).contains("step size").contains("20958").doesNotContain("Step size");
        assertThat(table).contains(" 10,000 ").contains(" 1,000 ");
    }

    @Test
    void saysBelowWhatCellsHaveToSay() {
        List<CellResult> results = new ArrayList<>(SampleRun.paper().results());
        results.add(SampleCell.failed(SampleCell.of(13, "pendulum", "hnn", "leapfrog"), "The file is cut short."));
        assertThat(wide(results)).endsWith("\n pendulum, hnn, leapfrog, h = 0.01 (failed): The file is cut short.\n");
    }

    @Test
    void isEmptyWithoutResults() {
        assertThat(wide(List.of())).isEmpty();
    }

    @Test
    void fitsTheWidthOfTheTerminal() {
        for (int width = 60; width <= 160; width++) {
            int most = width;
            assertThat(ResultsTable.of(SampleRun.paper().run(), OptionalInt.of(width))
                            .lines())
                    .as("%d characters", width)
                    .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(most));
        }
    }

    @Test
    void leavesOutDetailsFirstAndSaysSo() {
        String table = ResultsTable.of(SampleRun.paper().run(), OptionalInt.of(120));
        assertThat(table)
                .contains(
                        "\n Left out, since the terminal is narrow: H-v products per step, iterations per solve.\n",
                        " harmonic-oscillator  exact  euler ")
                .doesNotContain("per\nsolve");
        assertThat(wide(SampleRun.paper().results())).doesNotContain("Left out");
    }

    @Test
    void putsLabelsAboveTheirBlockBeforeItLosesFigures() {
        String table = ResultsTable.of(SampleRun.paper().run(), OptionalInt.of(100));
        assertThat(table)
                .contains("\n pendulum, hnn\n   euler ", "true energy", "per unit time")
                .doesNotContain(" system ");
        assertThat(table.lines().filter(line -> line.endsWith(" ok"))).hasSize(12);
    }

    @Test
    void keepsTheEnergyErrorAndTheStatusAtLeast() {
        String table = ResultsTable.of(SampleRun.paper().run(), OptionalInt.of(40));
        assertThat(table)
                .contains(
                        "\n true energy error, energy drift per\n unit time,",
                        "\n   variational[newton]  0.005025  ok\n");
        assertThat(table).doesNotContain("True energy error:").contains("Energy error:");
    }

    private static String wide(List<CellResult> results) {
        return ResultsTable.of(SampleResults.run(results), OptionalInt.empty());
    }

    private static String row(String table, String label) {
        return table.lines().filter(line -> line.contains(label)).findFirst().orElseThrow();
    }
}
