package dev.hnn.bench.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hnn.bench.catalogue.Quick;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

/** Which commands take which options, as docs/experiments.md says. */
class CommonOptionsTest {

    private static final Map<String, CommandLine> COMMANDS =
            Hnn.commandLine(Quick.usual()).getSubcommands();

    @ParameterizedTest
    @ValueSource(strings = {"--debug", "--help"})
    void everyCommandTakesThese(String option) {
        assertThat(without(option)).isEmpty();
    }

    /** They work on results, need no component, and have nothing to say but what is wrong. */
    @ParameterizedTest
    @ValueSource(strings = {"--plugins", "--strict", "--quiet"})
    void everyCommandTakesTheseButReportAndCompare(String option) {
        assertThat(without(option)).containsExactlyInAnyOrder("report", "compare");
    }

    @Test
    void pluginsVerifyTakesThemToo() {
        assertThat(COMMANDS.get("plugins")
                        .getSubcommands()
                        .get("verify")
                        .getCommandSpec()
                        .optionsMap())
                .containsKeys("--debug", "--help", "--plugins", "--strict", "--quiet");
    }

    private static List<String> without(String option) {
        return COMMANDS.entrySet().stream()
                .filter(command -> command.getValue().getCommandSpec().findOption(option) == null)
                .map(Map.Entry::getKey)
                .toList();
    }
}
