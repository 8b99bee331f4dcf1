package dev.hnn.bench.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hnn.bench.PluginJar;
import dev.hnn.bench.input.Digest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who plugins say they are, and where they are looked for. */
class PluginsCommandTest {

    @TempDir
    private Path folder;

    private Path plugins;

    @BeforeEach
    void anEmptyFolder() throws IOException {
        plugins = Files.createDirectory(folder.resolve("plugins"));
    }

    @Test
    void aPluginSaysWhoItIsInItsManifest() throws IOException {
        Path jar = plugin("one", "first")
                .attribute("Hnn-Plugin-Name", "First plugin")
                .attribute("Hnn-Plugin-Version", "1.2.0")
                .attribute("Hnn-Api-Version", "0.1.0")
                .attribute("Implementation-Title", "another name")
                .build(plugins.resolve("first.jar"));
        assertThat(row("first.jar"))
                .containsExactly(
                        "first.jar",
                        "First plugin",
                        "1.2.0",
                        "0.1.0",
                        "system first",
                        Digest.sha256(jar).substring(0, 12),
                        "-");
        assertThat(CommandLineRun.of(plugins, "list", "systems").out()).contains("[first.jar 1.2.0]");
    }

    @Test
    void whatMavenWritesIntoAManifestServesToo() throws IOException {
        plugin("one", "first")
                .attribute("Implementation-Title", "maven-title")
                .attribute("Implementation-Version", "3")
                .build(plugins.resolve("first.jar"));
        assertThat(row("first.jar").subList(0, 4)).containsExactly("first.jar", "maven-title", "3", "-");
    }

    @Test
    void withoutAWordTheFileGivesTheName() throws IOException {
        plugin("one", "first").build(plugins.resolve("first.jar"));
        assertThat(row("first.jar").subList(0, 4)).containsExactly("first.jar", "first", "-", "-");
    }

    @Test
    void ofAFolderOfJarsTheOneThatDeclaresItselfSpeaks() throws IOException {
        Path jars = Files.createDirectory(plugins.resolve("several"));
        PluginJar.in(Files.createDirectory(folder.resolve("library")))
                .attribute("Implementation-Title", "a library")
                .attribute("Implementation-Version", "9")
                .build(jars.resolve("a.jar"));
        plugin("one", "first").attribute("Hnn-Plugin-Version", "1.0.0").build(jars.resolve("b.jar"));
        assertThat(row("several").subList(0, 5)).containsExactly("several", "several", "1.0.0", "-", "system first");
    }

    @Test
    void ofAFolderOfJarsWithoutAWordTheOneWithComponentsSpeaks() throws IOException {
        Path jars = Files.createDirectory(plugins.resolve("several"));
        PluginJar.in(Files.createDirectory(folder.resolve("library")))
                .attribute("Implementation-Title", "a library")
                .build(jars.resolve("a.jar"));
        plugin("one", "first").attribute("Implementation-Title", "the plugin").build(jars.resolve("b.jar"));
        assertThat(row("several").get(1)).isEqualTo("the plugin");
        String lines =
                Digest.sha256(jars.resolve("a.jar")) + "  a.jar\n" + Digest.sha256(jars.resolve("b.jar")) + "  b.jar\n";
        assertThat(row("several").get(5)).isEqualTo(Digest.sha256(lines).substring(0, 12));
    }

    @Test
    void everyJarOfAFolderMustFitTheApi() throws IOException {
        Path jars = Files.createDirectory(plugins.resolve("several"));
        plugin("one", "first").attribute("Hnn-Api-Version", "0.1.0").build(jars.resolve("a.jar"));
        plugin("two", "second").attribute("Hnn-Api-Version", "0.2.0").build(jars.resolve("b.jar"));
        CommandLineRun run = CommandLineRun.of(plugins, "plugins");
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("several was built for hnn-api 0.2.0, and this hnn has 0.1.0");
    }

    @Test
    void aPluginThatIsReachedTwiceCountsOnce() throws IOException {
        plugin("one", "first").build(plugins.resolve("first.jar"));
        Path link = Files.createSymbolicLink(folder.resolve("link"), plugins);
        Path more = Files.createDirectory(folder.resolve("more"));
        Files.createSymbolicLink(more.resolve("same.jar"), plugins.resolve("first.jar"));
        CommandLineRun run = CommandLineRun.of(
                "plugins", "--plugins", plugins.toString(), "--plugins", link.toString(), "--plugins", more.toString());
        assertThat(run.out()).containsOnlyOnce("system first").doesNotContain("Problems", "same.jar");
    }

    @Test
    void filesOfOneNameAreToldApart() throws IOException {
        plugin("one", "first").build(plugins.resolve("plugin.jar"));
        Path more = Files.createDirectory(folder.resolve("more"));
        plugin("two", "second").build(more.resolve("plugin.jar"));
        CommandLineRun run =
                CommandLineRun.of("list", "systems", "--plugins", plugins.toString(), "--plugins", more.toString());
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains("[plugin.jar]", "[" + more.resolve("plugin.jar") + "]");
    }

    @Test
    void aClassPathMayNameTheNeighboursInThePlugin() throws IOException {
        Path jars = Files.createDirectory(plugins.resolve("several"));
        PluginJar.in(Files.createDirectory(folder.resolve("library"))).build(jars.resolve("library.jar"));
        plugin("one", "first").attribute("Class-Path", "library.jar absent.jar").build(jars.resolve("plugin.jar"));
        assertThat(CommandLineRun.of(plugins, "plugins", "--strict").exitCode()).isZero();
    }

    @Test
    void threePluginsOfOneNameLeaveItToNone() throws IOException {
        plugin("one", "twin").build(plugins.resolve("a.jar"));
        plugin("two", "twin").build(plugins.resolve("b.jar"));
        plugin("three", "twin").build(plugins.resolve("c.jar"));
        CommandLineRun run =
                CommandLineRun.of(plugins, "simulate", "--system", "twin", "--step-size", "1", "--duration", "1");
        String sentence =
                "a.jar, b.jar and c.jar all bring a system \"twin\", so none gets the name; rename one or remove one.";
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).isEqualTo("hnn: plugin " + sentence + "\nhnn: --system: " + sentence + "\n");
    }

    @Test
    void strictMakesAProblemAnErrorAndSaysThemAll() throws IOException {
        Files.writeString(plugins.resolve("a.jar"), "no jar");
        Files.createDirectory(plugins.resolve("b"));
        CommandLineRun run = CommandLineRun.of(plugins, "list", "--strict");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines()).hasSize(3);
        assertThat(run.err())
                .contains("a.jar is not a jar", "b is a folder without jars", "hnn: with --strict, what is wrong");
        assertThat(CommandLineRun.of(plugins, "list").exitCode()).isZero();
    }

    @Test
    void noPluginsAreASentence() {
        assertThat(CommandLineRun.of(plugins, "plugins").out()).startsWith("There are no plugins; put jars into");
    }

    /** The words of a row of the table, columns being two blanks apart. */
    private List<String> row(String file) {
        CommandLineRun run = CommandLineRun.of(plugins, "plugins");
        assertThat(run.exitCode()).isZero();
        return run.out()
                .lines()
                .filter(line -> line.strip().startsWith(file + " "))
                .findFirst()
                .map(line -> List.of(line.strip().split(" {2,}")))
                .orElseThrow(() -> new AssertionError(run.out()));
    }

    private PluginJar plugin(String work, String system) throws IOException {
        return BrokenPlugin.healthy(PluginJar.in(Files.createDirectory(folder.resolve(work))), system);
    }
}
