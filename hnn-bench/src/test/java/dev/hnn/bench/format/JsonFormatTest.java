package dev.hnn.bench.format;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.hnn.bench.measure.Figures;
import dev.hnn.bench.output.SampleCell;
import dev.hnn.bench.output.SampleResults;
import dev.hnn.bench.output.SampleRun;
import dev.hnn.bench.result.CellResult;
import dev.hnn.bench.result.CellSpec;
import dev.hnn.bench.result.RunRecord;
import java.util.List;
import org.assertj.core.util.Lists;
import org.junit.jupiter.api.Test;

class JsonFormatTest {

    @Test
    void everyFigureReadsBackToTheSameBits() throws JsonProcessingException {
        RunRecord run = SampleRun.paper().run();
        JsonNode json = parsed(run);
        assertThat(json.get("cells")).hasSize(12);
        for (int i = 0; i < 12; i++) {
            CellResult result = run.results().get(i);
            JsonNode cell = json.get("cells").get(i);
            assertThat(cell.get("final_time").doubleValue()).isEqualTo(result.finalTime());
            assertThat(cell.get("final_state").get(1).doubleValue())
                    .isEqualTo(result.finalState().get(1));
            result.figures()
                    .byName()
                    .forEach((name, value) -> assertThat(
                                    cell.get("figures").get(name).doubleValue())
                            .as(name)
                            .isEqualTo(value));
        }
    }

    @Test
    void saysWhatTheColumnsMeanAndHasEachInEveryCell() throws JsonProcessingException {
        RunRecord run = SampleRun.paper().run();
        JsonNode json = parsed(run);
        List<String> names = Lists.newArrayList(json.get("columns").elements()).stream()
                .map(column -> column.get("name").textValue())
                .toList();
        assertThat(names).contains("energy_error_max", "nanoseconds_per_step");
        assertThat(json.get("columns").get(0).get("better").textValue()).isEqualTo("lower");
        for (JsonNode cell : json.get("cells")) {
            assertThat(Lists.newArrayList(cell.get("figures").fieldNames())).isEqualTo(names);
        }
        assertThat(json.get("cells")
                        .get(0)
                        .get("figures")
                        .get("solver_iterations_mean")
                        .isNull())
                .isTrue();
    }

    @Test
    void hasWholeNumbersAsSuchNullForWhatIsMissingAndWordsForTheInfinite() throws JsonProcessingException {
        CellSpec cell = SampleCell.of(2, "pendulum", "exact", "euler");
        Figures figures = Figures.builder()
                .put("unconverged_steps", 3)
                .put("energy_error_max", Double.POSITIVE_INFINITY)
                .build();
        JsonNode json = parsed(SampleResults.run(List.of(
                SampleCell.failed(SampleCell.of(1, "pendulum", "exact", "none"), "why"),
                SampleCell.ok(cell, figures))));
        JsonNode failed = json.get("cells").get(0);
        assertThat(failed.get("final_time").isNull()).isTrue();
        assertThat(failed.get("trajectory").isNull()).isTrue();
        assertThat(failed.get("message").textValue()).isEqualTo("why");
        JsonNode ok = json.get("cells").get(1).get("figures");
        assertThat(ok.get("unconverged_steps").isIntegralNumber()).isTrue();
        assertThat(Double.parseDouble(ok.get("energy_error_max").asText())).isInfinite();
    }

    private static JsonNode parsed(RunRecord run) throws JsonProcessingException {
        return new ObjectMapper().readTree(new JsonFormat().text(run));
    }
}
