package dev.hnn.bench.format;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hnn.bench.output.SampleCell;
import dev.hnn.bench.output.SampleResults;
import dev.hnn.bench.output.SampleRun;
import dev.hnn.bench.result.RunRecord;
import java.util.List;
import org.junit.jupiter.api.Test;

class MarkdownFormatTest {

    @Test
    void hasALineForEachCellAndAsManyColumnsInEach() {
        String text = new MarkdownFormat().text(SampleRun.paper().run());
        List<String> lines = text.lines().filter(line -> line.startsWith("|")).toList();
        assertThat(text).startsWith("Step size 0.01, 10,000 steps.\n\n| system ");
        assertThat(lines).hasSize(2 + 12);
        assertThat(lines.stream().map(line -> line.chars().filter(c -> c == '|').count()))
                .containsOnly(11L + 1);
        assertThat(lines.get(1)).matches("(\\|:-+){3}(\\|-+:){7}\\|:-+\\|");
        assertThat(lines.get(3))
                .contains("| harmonic-oscillator | exact | variational ", "|     0.005025 |")
                .endsWith("| ok     |");
    }

    @Test
    void labelsAndMessagesAreNoMarkup() {
        RunRecord run = SampleResults.run(List.of(SampleCell.failed(
                SampleCell.of(1, "a|b_c*", "<script>", "variational[newton](x)"), "It\nsaid `no` & left.")));
        String text = new MarkdownFormat().text(run);
        assertThat(text)
                .contains("| a\\|b\\_c\\* | \\<script\\> | variational[newton]\\(x) |")
                .endsWith(
                        "\n- a\\|b\\_c\\*, \\<script\\>, variational[newton]\\(x), h = 0.01 (failed): It said \\`no\\` \\&"
                                + " left.\n");
    }
}
