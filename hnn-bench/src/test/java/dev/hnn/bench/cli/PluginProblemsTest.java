package dev.hnn.bench.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hnn.bench.PluginJar;
import dev.hnn.bench.catalogue.Quick;
import dev.hnn.bench.limit.TimeLimit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Builds every broken plugin that {@code docs/plugin-problems.md} tells of, beside a healthy one, and holds the page to
 * what happens. The table is also written to {@code target/plugin-problems.md}, from which the page can be mended.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PluginProblemsTest {

    private static final Path PAGE = Path.of("..", "docs", "plugin-problems.md");
    private static final Path TABLE = Path.of("target", "plugin-problems.md");
    private static final String HEADER = "| what is broken | it shows | in these words |\n|---|---|---|\n";

    /** What hangs here hangs for ever, and the rest takes milliseconds: there is no need to wait as long as users do. */
    private static final Quick QUICK = new Quick(new TimeLimit(Duration.ofSeconds(3)));

    private final Map<String, String> rows = new TreeMap<>();

    @TempDir
    private static Path elsewhere;

    @TempDir
    private Path folder;

    private Path healthyJar;

    private Path plugins;

    @BeforeAll
    void aHealthyPlugin() throws IOException {
        healthyJar = BrokenPlugin.healthy(PluginJar.in(Files.createDirectory(elsewhere.resolve("work"))), "healthy")
                .build(elsewhere.resolve("healthy.jar"));
    }

    @BeforeEach
    void aFolderOfPlugins() throws IOException {
        plugins = Files.createDirectory(folder.resolve("plugins"));
        Files.copy(healthyJar, plugins.resolve("zz-healthy.jar"));
    }

    static Stream<BrokenPlugin> plugins() {
        return BrokenPlugins.all();
    }

    @ParameterizedTest
    @MethodSource("plugins")
    void aBrokenPluginIsOneSentenceAndDisturbsNobody(BrokenPlugin broken) throws IOException {
        broken.builder().build(plugins, Files.createDirectory(folder.resolve("work")));
        String sentence = switch (broken.shows()) {
            case ALWAYS -> always();
            case WHEN_MADE -> whenMade();
            case IN_A_ROW -> inARow(Files.readString(folder.resolve("work/sources/Factory.java")));
            case WHEN_VERIFIED -> whenVerified();
        };
        String anywhere = sentence.replace(plugins.toString(), "plugins")
                .replace("newer Java than " + Runtime.version().feature(), "newer Java than 17")
                .replace("within " + QUICK.limit(), "within " + Quick.usual().limit());
        String row = "| " + broken.title() + " | " + broken.shows() + " | " + anywhere + " |";
        rows.put(broken.title(), row);
        assertThat(Files.readString(PAGE).lines().filter(line -> line.startsWith("| " + broken.title() + " |")))
                .containsExactly(row);
    }

    @Test
    void thePageTellsOfNothingElse() throws IOException {
        long rows = Files.readString(PAGE)
                .lines()
                .filter(line -> line.startsWith("| ") && !HEADER.contains(line))
                .count();
        assertThat(rows)
                .isEqualTo(
                        BrokenPlugins.all().map(BrokenPlugin::title).distinct().count());
    }

    @AfterAll
    void writeTheTable() throws IOException {
        List<String> lines = new ArrayList<>();
        BrokenPlugins.all()
                .map(BrokenPlugin::title)
                .filter(rows::containsKey)
                .map(rows::get)
                .forEach(lines::add);
        Files.createDirectories(TABLE.getParent());
        Files.writeString(TABLE, HEADER + String.join("\n", lines) + "\n");
    }

    private String always() {
        CommandLineRun run = healthy();
        assertThat(run.err().lines()).as(run.err()).hasSize(1);
        assertThat(run.err()).startsWith("hnn: plugin ");
        String sentence = run.err().strip().substring("hnn: plugin ".length());
        CommandLineRun strict = run("plugins", "--strict");
        assertThat(strict.exitCode()).isEqualTo(2);
        assertThat(strict.out()).contains(sentence);
        return sentence;
    }

    private String whenMade() {
        assertThat(healthy().err()).isEmpty();
        CommandLineRun run = run("simulate", "--system", "broken", "--step-size", "0.1", "--duration", "1");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err().lines()).as(run.err()).hasSize(1);
        return run.err().strip().substring("hnn: ".length());
    }

    private String inARow(String source) throws IOException {
        assertThat(healthy().err()).isEmpty();
        boolean system = source.contains("SystemFactory");
        Path experiment = Files.writeString(folder.resolve("broken.yaml"), """
                name: broken
                systems: [%s]
                models: [exact]
                integrators: [%s]
                step-sizes: [0.1]
                duration: 1
                time-limit: 2
                """.formatted(
                        system ? "broken, healthy" : "healthy", system ? "euler" : "broken, euler"));
        Path results = folder.resolve("results");
        run("bench", experiment.toString(), "--quiet", "--threads", "1", "--out", results.toString());
        ResultRows all = ResultRows.of(results);
        assertThat(all.row("healthy", "exact", "euler").get("status")).isEqualTo("ok");
        CSVRecord row = all.row(system ? "broken" : "healthy", "exact", system ? "euler" : "broken");
        assertThat(row.get("status")).isIn("failed", "diverged");
        return row.get("status") + ": " + row.get("message");
    }

    private String whenVerified() {
        assertThat(healthy().err()).isEmpty();
        CommandLineRun run = CommandLineRun.of(
                QUICK, "plugins", "verify", plugins.resolve("broken.jar").toString(), "--quiet", "--time-limit", "2");
        assertThat(run.exitCode()).as(run.out() + run.err()).isEqualTo(1);
        return run.out()
                .lines()
                .filter(line -> line.contains("FAILED"))
                .findFirst()
                .map(line -> line.strip().replaceAll(" {2,}", " · "))
                .orElseThrow();
    }

    /** What runs beside the broken plugin. */
    private CommandLineRun healthy() {
        CommandLineRun run = run("simulate", "--system", "healthy", "--step-size", "0.1", "--duration", "1");
        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.out().lines()).hasSize(1 + 11);
        return run;
    }

    private CommandLineRun run(String... arguments) {
        return CommandLineRun.of(QUICK, plugins, arguments);
    }
}
