package dev.hnn.bench.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hnn.api.spi.SystemFactory;
import dev.hnn.bench.PluginJar;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Does what {@code docs/plugins.md} says, with the code that stands there. */
class PluginGuideTest {

    private static final Path GUIDE = Path.of("..", "docs", "plugins.md");

    @TempDir
    private Path folder;

    private Path plugins;
    private String guide;

    @BeforeEach
    void buildThePlugin() throws IOException {
        guide = Files.readString(GUIDE);
        plugins = Files.createDirectory(folder.resolve("plugins"));
        PluginJar.in(Files.createDirectory(folder.resolve("work")))
                .source("HenonHeiles.java", block("`HenonHeiles.java`:\\s+```java"))
                .source("HenonHeilesFactory.java", block("`HenonHeilesFactory.java`:\\s+```java"))
                .service(SystemFactory.class, block("```services"))
                .build(plugins.resolve("henon-heiles.jar"));
    }

    @Test
    void thePluginIsListedWithItsSettingsAndItsJar() {
        CommandLineRun run = CommandLineRun.of("list", "systems", "--plugins", plugins.toString());
        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("henon-heiles", "[henon-heiles.jar]", "lambda: 1.0", "pendulum");
    }

    @Test
    void thePluginRunsInAnExperiment() throws IOException {
        Path experiment = Files.writeString(folder.resolve("henon-heiles.yaml"), block("```yaml"));
        Path results = folder.resolve("results");
        CommandLineRun run = CommandLineRun.of(
                "bench",
                experiment.toString(),
                "--plugins",
                plugins.toString(),
                "--out",
                results.toString(),
                "--quiet");
        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isZero();
        ResultRows rows = ResultRows.of(results);
        assertThat(rows.all()).hasSize(2);
        double euler = rows.number("henon-heiles", "exact", "euler", "true_energy_error_max");
        double variational = rows.number("henon-heiles", "exact", "variational[newton]", "true_energy_error_max");
        assertThat(variational).isLessThan(euler / 10);
        assertThat(Files.readString(results.resolve("manifest.json"))).contains("henon-heiles.jar");
    }

    @Test
    void aWrongSettingOfThePluginIsOneSentence() {
        CommandLineRun run = CommandLineRun.of(
                "simulate",
                "--system",
                "{type: henon-heiles, lambda: -1}",
                "--step-size",
                "0.1",
                "--duration",
                "1",
                "--plugins",
                plugins.toString());
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).isEqualTo("hnn: --system (henon-heiles): lambda must be at least 0, not -1.0.\n");
    }

    private String block(String opening) {
        Matcher matcher =
                Pattern.compile(opening + "\\n(.*?)```", Pattern.DOTALL).matcher(guide);
        assertThat(matcher.find()).as("the guide has a block after %s", opening).isTrue();
        return matcher.group(1);
    }
}
