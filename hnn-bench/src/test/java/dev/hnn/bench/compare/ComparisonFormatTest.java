package dev.hnn.bench.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.hnn.bench.output.SampleCell;
import dev.hnn.bench.output.SampleResults;
import dev.hnn.bench.result.CellResult;
import dev.hnn.bench.result.CellSpec;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ComparisonFormatTest {

    private static final CellSpec WORSE = SampleCell.of(1, "pendulum", "exact", "euler");
    private static final CellSpec SAME = SampleCell.of(2, "pendulum", "exact", "variational");
    private static final CellSpec BETTER = SampleCell.of(3, "pendulum", "hnn", "euler");
    private static final CellSpec GONE = SampleCell.of(4, "pendulum", "hnn", "leapfrog");

    private static final Comparison COMPARISON = Comparison.of(
            run(
                    SampleCell.ok(WORSE, SampleCell.figures(0.5, 1)),
                    SampleCell.ok(SAME, SampleCell.figures(0.1, 1)),
                    SampleCell.failed(BETTER, "why"),
                    SampleCell.failed(GONE, "why")),
            run(
                    SampleCell.ok(WORSE, SampleCell.figures(0.75, 1)),
                    SampleCell.ok(SAME, SampleCell.figures(0.1, 9)),
                    SampleCell.ok(BETTER, SampleCell.figures(0.1, 1))),
            new Tolerances(Map.of(), false));

    @Test
    void theSummaryComesFirstThenWhatGotWorse() {
        String text = ComparisonFormat.named("table").text(COMPARISON, false);
        List<String> lines = text.lines().toList();
        assertThat(lines.get(0)).isEqualTo(" 1 cell got worse, 1 got better, 1 stayed.");
        assertThat(lines.get(4).replaceAll(" +", " "))
                .isEqualTo(" worse pendulum exact euler energy error 0.50000 0.75000 +50 % 1 %");
        assertThat(text).doesNotContain("same").endsWith("""

                         Only in A: pendulum, hnn, leapfrog, h = 0.01, 10,000 steps, from 1 0.
                         Not compared: nanoseconds_per_step.
                        """);
        assertThat(lines.stream().filter(line -> line.startsWith(" better")).map(line -> line.replaceAll(" +", " ")))
                .containsExactly(" better pendulum hnn euler status failed ok");
    }

    @Test
    void allListsWhatStayedToo() {
        assertThat(ComparisonFormat.named("table").text(COMPARISON, true).lines())
                .filteredOn(line -> line.startsWith(" same"))
                .hasSizeGreaterThan(10)
                .anyMatch(line -> line.contains("variational"));
    }

    @Test
    void markdownHasTheSameRows() {
        assertThat(ComparisonFormat.named("markdown").text(COMPARISON, false))
                .startsWith("1 cell got worse, 1 got better, 1 stayed.\n\n|")
                .contains("| worse  | pendulum | exact | euler      |")
                .contains("\n- Only in A: ");
    }

    @Test
    void jsonHasTheNumbersAsTheyAre() throws JsonProcessingException {
        JsonNode json =
                new ObjectMapper().readTree(ComparisonFormat.named("json").text(COMPARISON, false));
        assertThat(json.get("regression").booleanValue()).isTrue();
        assertThat(json.get("cells")).hasSize(2);
        JsonNode worse = json.get("cells").get(0);
        assertThat(worse.get("integrator").textValue()).isEqualTo("euler");
        assertThat(worse.get("verdict").textValue()).isEqualTo("worse");
        assertThat(worse.get("figures").get(0).get("name").textValue()).isEqualTo("energy_error_max");
        assertThat(worse.get("figures").get(0).get("b").doubleValue()).isEqualTo(0.75);
        assertThat(json.get("only_in_a").get(0).get("initial_state").get(0).doubleValue())
                .isEqualTo(1);
        assertThat(new ObjectMapper()
                        .readTree(ComparisonFormat.named("json").text(COMPARISON, true))
                        .get("cells"))
                .hasSize(3);
    }

    @Test
    void anUnknownFormatIsRefused() {
        assertThatThrownBy(() -> ComparisonFormat.named("csv"))
                .hasMessageStartingWith("--format: there is no format \"csv\"; ");
    }

    private static ComparedRun run(CellResult... results) {
        return ComparedRun.of(SampleResults.run(List.of(results)));
    }
}
