package dev.hnn.bench.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hnn.bench.input.InputException;
import dev.hnn.bench.output.SampleResults;
import dev.hnn.bench.output.SampleRun;
import dev.hnn.bench.result.RunRecord;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class FormatsTest {

    @Test
    void everyFormatWritesRunsWithAndWithoutResults() {
        RunRecord none = SampleResults.run(List.of());
        for (ResultsFormat format : Formats.all(OptionalInt.of(80))) {
            String text = format.text(SampleRun.paper().run());
            assertThat(text).as(format.name()).contains("variational").endsWith("\n");
            assertThat(format.text(SampleRun.paper().run())).isEqualTo(text);
            assertThat(format.text(none)).as(format.name()).doesNotContain("variational");
        }
    }

    @Test
    void namesAreUnique() {
        assertThat(Formats.all(OptionalInt.empty()))
                .extracting(ResultsFormat::name)
                .doesNotHaveDuplicates()
                .first()
                .isEqualTo(Formats.TABLE);
    }

    @Test
    void anUnknownNameIsAnsweredWithTheNearestOne() {
        assertThatThrownBy(() -> Formats.named("latx", OptionalInt.empty()))
                .isInstanceOf(InputException.class)
                .hasMessage("--format: there is no format \"latx\"; did you mean \"latex\"? Known are table, csv,"
                        + " markdown, latex, json.");
    }
}
