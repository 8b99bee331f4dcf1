package dev.hnn.bench.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hnn.api.spi.SystemFactory;
import dev.hnn.bench.PluginJar;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A broken plugin is one sentence on stderr; the healthy one beside it works. */
class BrokenPluginsTest {

    @TempDir
    private Path folder;

    private Path plugins;

    @BeforeEach
    void aHealthyPlugin() throws IOException {
        plugins = Files.createDirectory(folder.resolve("plugins"));
        plugin("healthy", "healthy-system").build(plugins.resolve("zz-healthy.jar"));
    }

    @Test
    void notAJar() throws IOException {
        Files.writeString(plugins.resolve("broken.jar"), "this is no jar");
        assertOneProblem("broken.jar is not a jar that can be read");
    }

    @Test
    void aJarThatIsCutShort() throws IOException {
        byte[] whole = Files.readAllBytes(plugins.resolve("zz-healthy.jar"));
        Files.write(plugins.resolve("broken.jar"), Arrays.copyOf(whole, whole.length / 2));
        assertOneProblem("broken.jar is not a jar that can be read");
    }

    @Test
    void aServicesFileThatNamesNoClass() throws IOException {
        work("broken").service(SystemFactory.class, "org.example.Missing\n").build(plugins.resolve("broken.jar"));
        assertOneProblem("org.example.Missing");
    }

    @Test
    void aClassThatIsNoFactory() throws IOException {
        work("broken")
                .source("Thing.java", "package org.example; public final class Thing {}")
                .service(SystemFactory.class, "org.example.Thing\n")
                .build(plugins.resolve("broken.jar"));
        assertOneProblem("org.example.Thing");
    }

    @Test
    void aMissingClass() throws IOException {
        plugin("broken", "broken-system")
                .without("org/example/Factory$Settings.class")
                .build(plugins.resolve("broken.jar"));
        assertOneProblem("the class org.example.Factory$Settings is missing");
    }

    @Test
    void aConstructorThatThrows() throws IOException {
        work("broken")
                .source(
                        "Factory.java",
                        factory("broken-system")
                                .replace(
                                        "/*constructor*/",
                                        "public Factory() { throw new IllegalStateException(\"no licence\"); }"))
                .service(SystemFactory.class, "org.example.Factory\n")
                .build(plugins.resolve("broken.jar"));
        assertOneProblem("no licence");
    }

    @Test
    void aNameThatIsNoName() throws IOException {
        plugin("broken", "No/Name").build(plugins.resolve("broken.jar"));
        assertOneProblem("the name of org.example.Factory is \"No/Name\"; it must be kebab-case");
    }

    @Test
    void theNameOfABuiltInComponent() throws IOException {
        plugin("broken", "pendulum").build(plugins.resolve("broken.jar"));
        assertOneProblem("the system \"pendulum\" is left out, since a built-in one has that name");
    }

    @Test
    void twoPluginsOfOneNameLeaveItToNeither() throws IOException {
        plugin("one", "twin").build(plugins.resolve("a.jar"));
        plugin("two", "twin").build(plugins.resolve("b.jar"));
        assertOneProblem("a.jar and b.jar both bring a system \"twin\", so neither gets the name");
        CommandLineRun run = CommandLineRun.of(
                "simulate", "--system", "twin", "--step-size", "1", "--duration", "1", "--plugins", plugins.toString());
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("--system: a.jar and b.jar both bring a system \"twin\"");
    }

    @Test
    void aFactoryThatMakesNothing() throws IOException {
        plugin("broken", "nothing").build(plugins.resolve("broken.jar"));
        CommandLineRun run = CommandLineRun.of(
                "simulate",
                "--system",
                "nothing",
                "--step-size",
                "1",
                "--duration",
                "1",
                "--plugins",
                plugins.toString());
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("broken.jar made nothing");
    }

    @Test
    void aPluginSeesTheApiButNotTheLibrariesOfTheHost() throws IOException {
        work("curious")
                .source("Factory.java", factory("curious").replace("/*description*/", """
                        for (String name : new String[] {"com.google.inject.Injector", "picocli.CommandLine",
                                "com.fasterxml.jackson.databind.ObjectMapper", "dev.hnn.bench.cli.Hnn"}) {
                            try {
                                Class.forName(name);
                                return "sees " + name;
                            } catch (ClassNotFoundException expected) {
                                continue;
                            }
                        }
                        if (getClass().getResource("/META-INF/services/dev.hnn.api.spi.ModelFactory") != null) {
                            return "sees the services of the host";
                        }
                        """))
                .service(SystemFactory.class, "org.example.Factory\n")
                .build(plugins.resolve("curious.jar"));
        CommandLineRun run = CommandLineRun.of("list", "systems", "--plugins", plugins.toString());
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains("curious").doesNotContain("sees");
    }

    private void assertOneProblem(String words) {
        CommandLineRun run = CommandLineRun.of("list", "systems", "--plugins", plugins.toString());
        assertThat(run.exitCode()).isZero();
        assertThat(run.err().lines()).as(run.err()).hasSize(1);
        assertThat(run.err()).startsWith("hnn: plugin ").contains(words);
        assertThat(run.out()).contains("pendulum", "healthy-system");
    }

    private PluginJar work(String name) throws IOException {
        return PluginJar.in(Files.createDirectory(folder.resolve(name)));
    }

    private PluginJar plugin(String work, String name) throws IOException {
        return work(work).source("Factory.java", factory(name)).service(SystemFactory.class, "org.example.Factory\n");
    }

    private static String factory(String name) {
        return """
                package org.example;

                public final class Factory implements dev.hnn.api.spi.SystemFactory<Factory.Settings> {
                    public record Settings() {}
                    /*constructor*/
                    @Override public String name() { return "%s"; }
                    @Override public String description() {
                        /*description*/
                        return "a test";
                    }
                    @Override public Settings defaults() { return new Settings(); }
                    @Override public dev.hnn.api.system.PhysicalSystem create(
                            Settings settings, dev.hnn.api.spi.Components components) { return null; }
                }
                """.formatted(name);
    }
}
