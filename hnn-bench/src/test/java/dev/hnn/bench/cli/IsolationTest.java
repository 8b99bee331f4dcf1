package dev.hnn.bench.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hnn.api.spi.SystemFactory;
import dev.hnn.bench.PluginJar;
import dev.hnn.bench.SourceOfPlugin;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A plugin has the API, the native stack and its own jars, and nothing else of the host or of other plugins. */
class IsolationTest {

    private static final String DESCRIPTION = "return \"an oscillator\";";
    private static final String DEFAULTS = "return new Settings(1.0);";
    private static final String CREATE = "return new Oscillator(settings.stiffness());";

    @TempDir
    private Path folder;

    private Path plugins;

    @BeforeEach
    void anEmptyFolder() throws IOException {
        plugins = Files.createDirectory(folder.resolve("plugins"));
    }

    @Test
    void twoVersionsOfALibraryGiveEachItsOwnAnswerInOneRun() throws IOException {
        pluginWithLibrary("soft", 1);
        pluginWithLibrary("stiff", 4);
        Path experiment = Files.writeString(folder.resolve("versions.yaml"), """
                name: versions
                systems: [soft, stiff]
                models: [exact]
                integrators: [euler]
                step-sizes: [0.125]
                duration: 0.125
                """);
        Path results = folder.resolve("results");
        CommandLineRun run =
                run("bench", experiment.toString(), "--quiet", "--threads", "2", "--out", results.toString());
        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isZero();
        ResultRows rows = ResultRows.of(results);
        // One step of Euler's method from (1, 0): p = -h k.
        assertThat(rows.row("soft", "exact", "euler").get("final_state")).isEqualTo("1.0 -0.125");
        assertThat(rows.row("stiff", "exact", "euler").get("final_state")).isEqualTo("1.0 -0.5");
    }

    @Test
    void aPluginSeesNothingOfTheHostButTheApi() throws IOException {
        assertThat(described("""
                for (String name : new String[] {"com.google.inject.Injector", "picocli.CommandLine",
                        "com.fasterxml.jackson.databind.ObjectMapper", "org.yaml.snakeyaml.Yaml",
                        "dev.hnn.bench.cli.Hnn", "dev.hnn.conformance.Check", "dev.hnn.systems.PendulumFactory",
                        "org.ejml.data.DMatrixRMaj"}) {
                    try {
                        return "sees " + Class.forName(name);
                    } catch (ClassNotFoundException expected) {
                        continue;
                    }
                }
                for (String resource : new String[] {"META-INF/services/dev.hnn.api.spi.ModelFactory",
                        "dev/hnn/bench/experiment/paper.yaml", "com/google/inject/Injector.class"}) {
                    if (getClass().getClassLoader().getResource(resource) != null) {
                        return "sees " + resource;
                    }
                }
                return "sees nothing";
                """)).contains("sees nothing");
    }

    @Test
    void theNativeStackIsThatOfTheHost() throws IOException {
        assertThat(described("""
                try {
                    ClassLoader host = SystemFactory.class.getClassLoader();
                    for (String name : new String[] {"org.nd4j.linalg.factory.Nd4j",
                            "org.deeplearning4j.nn.multilayer.MultiLayerNetwork", "org.bytedeco.javacpp.Loader",
                            "org.slf4j.LoggerFactory"}) {
                        if (Class.forName(name, false, getClass().getClassLoader()).getClassLoader() != host) {
                            return "has its own " + name;
                        }
                    }
                    return "shares it";
                } catch (ClassNotFoundException missing) {
                    return "misses " + missing.getMessage();
                }
                """)).contains("shares it");
    }

    @Test
    void aPluginDoesNotSeeAnother() throws IOException {
        PluginJar.in(Files.createDirectory(folder.resolve("other")))
                .source("Hidden.java", "package org.other; public final class Hidden {}")
                .build(plugins.resolve("aa-other.jar"));
        assertThat(described("""
                try {
                    return "sees " + Class.forName("org.other.Hidden");
                } catch (ClassNotFoundException expected) {
                    return "is alone";
                }
                """)).contains("is alone");
    }

    @Test
    void aPluginCannotReplaceAClassOfTheHost() throws IOException {
        PluginJar jar =
                PluginJar.in(Files.createDirectory(folder.resolve("work"))).source("Box.java", """
                        package dev.hnn.api.system;
                        public record Box(double[] lower, double[] upper) implements Region {
                            @Override public int dimension() { throw new IllegalStateException("replaced"); }
                            @Override public boolean contains(double[] x) { return false; }
                            @Override public void sample(java.util.random.RandomGenerator random, double[] x) {}
                        }
                        """);
        fill(jar, SourceOfPlugin.system("greedy")).build(plugins.resolve("greedy.jar"));
        CommandLineRun run = run("simulate", "--system", "greedy", "--step-size", "0.1", "--duration", "1");
        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.err())
                .isEqualTo(
                        "hnn: plugin greedy.jar carries classes of hnn-api, which are not used; build it with hnn-api in"
                                + " the scope provided.\n");
        assertThat(run("simulate", "--system", "pendulum", "--step-size", "0.1", "--duration", "1")
                        .exitCode())
                .isZero();
    }

    @Test
    void theContextClassLoaderIsThePluginsWhileItIsCalled() throws IOException {
        String check = """
                if (Thread.currentThread().getContextClassLoader() != Factory.class.getClassLoader()) {
                    throw new IllegalStateException("another context");
                }
                """;
        SourceOfPlugin source = SourceOfPlugin.system("context")
                .with(DESCRIPTION, check + DESCRIPTION)
                .with(DEFAULTS, check + DEFAULTS)
                .with(CREATE, check + CREATE);
        fill(PluginJar.in(Files.createDirectory(folder.resolve("work"))), source)
                .build(plugins.resolve("context.jar"));
        ClassLoader before = Thread.currentThread().getContextClassLoader();
        CommandLineRun run = run("simulate", "--system", "context", "--step-size", "0.1", "--duration", "1");
        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isZero();
        assertThat(Thread.currentThread().getContextClassLoader()).isSameAs(before);
    }

    private void pluginWithLibrary(String name, int stiffness) throws IOException {
        Path plugin = Files.createDirectory(plugins.resolve(name));
        Path library = PluginJar.in(Files.createDirectory(folder.resolve("library-" + name)))
                .source("Stiffness.java", """
                        package org.library;
                        public final class Stiffness {
                            private Stiffness() {}
                            public static double value() { return %d; }
                        }
                        """.formatted(stiffness))
                .build(plugin.resolve("library-" + stiffness + ".jar"));
        SourceOfPlugin source =
                SourceOfPlugin.system(name).with(DEFAULTS, "return new Settings(org.library.Stiffness.value());");
        fill(
                        PluginJar.in(Files.createDirectory(folder.resolve("plugin-" + name)))
                                .against(library),
                        source)
                .build(plugin.resolve("plugin.jar"));
    }

    /** What {@code hnn list} prints of a plugin whose description is worked out by some code. */
    private String described(String code) throws IOException {
        fill(
                        PluginJar.in(Files.createDirectory(folder.resolve("work"))),
                        SourceOfPlugin.system("curious").with(DESCRIPTION, code))
                .build(plugins.resolve("curious.jar"));
        return run("list", "systems")
                .out()
                .lines()
                .filter(line -> line.contains("curious"))
                .findFirst()
                .orElseThrow();
    }

    private static PluginJar fill(PluginJar jar, SourceOfPlugin source) throws IOException {
        return jar.source("Factory.java", source.code()).service(SystemFactory.class, "org.example.Factory\n");
    }

    private CommandLineRun run(String... arguments) {
        return CommandLineRun.of(plugins, arguments);
    }
}
