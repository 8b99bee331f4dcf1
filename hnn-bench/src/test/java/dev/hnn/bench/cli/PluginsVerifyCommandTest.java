package dev.hnn.bench.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hnn.api.spi.IntegratorFactory;
import dev.hnn.api.spi.ModelFactory;
import dev.hnn.api.spi.SystemFactory;
import dev.hnn.bench.PluginJar;
import dev.hnn.bench.SourceOfPlugin;
import dev.hnn.bench.catalogue.Quick;
import dev.hnn.bench.limit.TimeLimit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.regex.Matcher;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class PluginsVerifyCommandTest {

    @TempDir
    private Path folder;

    private Path jars;

    @BeforeEach
    void anEmptyFolder() throws IOException {
        jars = Files.createDirectory(folder.resolve("jars"));
    }

    @Test
    void healthyPluginsPass() throws IOException {
        Path system = healthy("one", "first").build(jars.resolve("first.jar"));
        Path integrator = PluginJar.in(Files.createDirectory(folder.resolve("two")))
                .source("Factory.java", SourceOfPlugin.integrator("second").code())
                .service(IntegratorFactory.class, "org.example.Factory\n")
                .build(jars.resolve("second.jar"));
        CommandLineRun run = verify(system, integrator);
        assertThat(run.exitCode()).as(run.out() + run.err()).isZero();
        assertThat(run.out())
                .contains(" 0 failed,")
                .containsPattern("system first +gradient +passed +gradient\\(x\\) is")
                .containsPattern("integrator second +order +passed .* order 1\\.00")
                .containsPattern("integrator second +symplectic +- ");
    }

    @Test
    void severalPluginsAreVerifiedInOneGo() throws IOException {
        Path first = healthy("one", "first").build(jars.resolve("first.jar"));
        Path several = Files.createDirectory(jars.resolve("several"));
        healthy("two", "second").build(several.resolve("plugin.jar"));
        CommandLineRun run = verify(first, several);
        assertThat(run.exitCode()).as(run.out() + run.err()).isZero();
        assertThat(run.out()).contains("system first", "system second");
    }

    @Test
    void aPluginThatIsOfUseInPartFails() throws IOException {
        Path jar = healthy("one", "first")
                .service(ModelFactory.class, "org.example.Missing\n")
                .build(jars.resolve("first.jar"));
        CommandLineRun run = verify(jar);
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).contains("FAILED", "org.example.Missing", "system first");
    }

    @Test
    void whatCannotBeVerifiedIsBadInput() throws IOException {
        Path noJar = Files.writeString(jars.resolve("a.jar"), "no jar");
        Path empty =
                PluginJar.in(Files.createDirectory(folder.resolve("empty"))).build(jars.resolve("b.jar"));
        CommandLineRun run = verify(noJar, empty);
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines()).hasSize(2).allMatch(line -> line.startsWith("hnn: "));
        assertThat(run.err()).contains("a.jar is not a jar that can be read", "b.jar brings no components");
    }

    @Test
    void aCopyInAFolderOfPluginsIsARivalOnlyIfTheFolderIsNamed() throws IOException {
        Path jar = healthy("one", "first").build(folder.resolve("first.jar"));
        Files.copy(jar, jars.resolve("installed.jar"));
        assertThat(verify(jar).exitCode()).isZero();
        CommandLineRun run = CommandLineRun.of(jars, "plugins", "verify", jar.toString(), "--quiet");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("installed.jar and first.jar both bring a system \"first\"");
    }

    @Test
    void aModelIsVerifiedOnTheOscillatorAndOnSystemsOfItsPlugin() throws IOException {
        Path jar = healthy("one", "first")
                .source("Models.java", MODEL)
                .service(ModelFactory.class, "org.example.Models\n")
                .build(jars.resolve("first.jar"));
        CommandLineRun run = verify(jar);
        assertThat(run.exitCode()).as(run.out() + run.err()).isZero();
        assertThat(run.out())
                .contains("model picky for first")
                .containsPattern("model picky for harmonic-oscillator +fit +- +it refuses this system: only stiff");
    }

    @Test
    void whatIsWrongWithOtherPluginsIsSaidOnStderr() throws IOException {
        Path jar = healthy("one", "first").build(folder.resolve("first.jar"));
        Files.writeString(jars.resolve("other.jar"), "no jar");
        CommandLineRun run = CommandLineRun.of(jars, "plugins", "verify", jar.toString(), "--quiet");
        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).startsWith("hnn: plugin ").contains("other.jar is not a jar");
        assertThat(CommandLineRun.of(jars, "plugins", "verify", jar.toString(), "--quiet", "--strict")
                        .exitCode())
                .isEqualTo(2);
    }

    @Test
    void optionsBeforeTheCommandAreNotPassedOver() throws IOException {
        Path jar = healthy("one", "first").build(folder.resolve("first.jar"));
        CommandLineRun run = CommandLineRun.of("plugins", "--strict", "verify", jar.toString());
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("The options of verify come after its name.");
    }

    @Test
    void aModelThatRefusesEverySystemFails() throws IOException {
        Path jar = healthy("one", "first")
                .source(
                        "Models.java",
                        MODEL.replace("system.getClass().getName().startsWith(\"org.example\")", "false"))
                .service(ModelFactory.class, "org.example.Models\n")
                .build(jars.resolve("first.jar"));
        CommandLineRun run = verify(jar);
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).contains("it refuses every one; put the system that it is for into the plugin");
    }

    @Test
    @Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void aModelIsVerifiedAlthoughASystemOfItsPluginHangs() throws IOException {
        Path jar = PluginJar.in(Files.createDirectory(folder.resolve("one")))
                .source(
                        "Factory.java",
                        SourceOfPlugin.system("first")
                                .with("return new double[] {1, 0};", """
                                        while (true) { // without a load for the tests that come after
                                            try {
                                                Thread.sleep(1000);
                                            } catch (InterruptedException deaf) {
                                                continue;
                                            }
                                        }
                                        """)
                                .code())
                .service(SystemFactory.class, "org.example.Factory\n")
                .source("Models.java", MODEL.replace("\"org.example\"", "\"dev.hnn\""))
                .service(ModelFactory.class, "org.example.Models\n")
                .build(jars.resolve("first.jar"));
        CommandLineRun run = CommandLineRun.of(
                new Quick(new TimeLimit(Duration.ofSeconds(3))),
                "plugins",
                "verify",
                jar.toString(),
                "--quiet",
                "--time-limit",
                "1");
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out())
                .containsPattern("system first +\\S+ +FAILED")
                .containsPattern("model picky for harmonic-oscillator +dimension +passed");
    }

    @Test
    void aModelThatFitsAndThenThrowsIsNotTakenForOneThatRefuses() throws IOException {
        Path jar = model("""
                return (system, context) -> {
                    if (System.getProperty("hnn.test.prepared", "").isEmpty()) {
                        System.setProperty("hnn.test.prepared", "yes");
                        return system::hamiltonian;
                    }
                    throw new IllegalArgumentException("its file is broken");
                };
                """);
        try {
            CommandLineRun run = verify(jar);
            assertThat(run.exitCode()).isEqualTo(1);
            assertThat(run.out())
                    .contains("its file is broken")
                    .doesNotContain("refuses")
                    .containsPattern("model picky for \\S+ +dimension +passed");
        } finally {
            System.clearProperty("hnn.test.prepared");
        }
    }

    @Test
    void aSlipIsNoRefusal() throws IOException {
        Path jar = model("return (system, context) -> { Integer.parseInt(\"x\"); return null; };");
        CommandLineRun run = verify(jar);
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).contains("NumberFormatException").doesNotContain("refuses");
    }

    @Test
    void aModelThatLoadsAnotherThanItSavedFails() throws IOException {
        Path jar = model("""
                return (system, context) -> {
                    java.nio.file.Path file = context.cacheDirectory().resolve("model");
                    java.nio.file.Files.createDirectories(file.getParent());
                    java.nio.file.Files.writeString(file, "model");
                    boolean loaded = !settings.file().isEmpty();
                    return new dev.hnn.api.model.PreparedModel() {
                        @Override public dev.hnn.api.dynamics.Dynamics dynamics() {
                            return loaded ? new Still() : system.hamiltonian();
                        }
                        @Override public java.util.Optional<java.nio.file.Path> file() {
                            return java.util.Optional.of(file);
                        }
                    };
                };
                }
                private static final class Still implements dev.hnn.api.dynamics.VectorField {
                    @Override public int dimension() { return 2; }
                    @Override public void evaluate(double[] x, double[] dx) { dx[0] = 0; dx[1] = 0; }
                """);
        CommandLineRun run = verify(jar);
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).containsPattern("model picky for \\S+ +save-and-load +FAILED");
    }

    @Test
    void aFactoryThatFailsACheckDoesNotHideWhatItMakes() throws IOException {
        Path jar = PluginJar.in(Files.createDirectory(folder.resolve("one")))
                .source(
                        "Factory.java",
                        SourceOfPlugin.system("first")
                                .with("return \"an oscillator\";", "return \"an oscillator, \\ncontinued\";")
                                .code())
                .service(SystemFactory.class, "org.example.Factory\n")
                .build(jars.resolve("first.jar"));
        CommandLineRun run = verify(jar);
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out())
                .containsPattern("system first +description +FAILED")
                .containsPattern("system first +gradient +passed");
    }

    @Test
    void whatIsNotMadeIsSaidNotToBeLookedAt() throws IOException {
        Path jar = PluginJar.in(Files.createDirectory(folder.resolve("one")))
                .source(
                        "Factory.java",
                        SourceOfPlugin.system("first")
                                .with("return new Oscillator(settings.stiffness());", "return null;")
                                .code())
                .service(SystemFactory.class, "org.example.Factory\n")
                .build(jars.resolve("first.jar"));
        assertThat(verify(jar).out()).containsPattern("system first +component +- +not run, since none is made");
    }

    /** A model beside a healthy system, with other code to make it. */
    private Path model(String create) throws IOException {
        String source =
                MODEL.replaceAll("(?s)return \\(system, context\\) -> \\{.*?\\};", Matcher.quoteReplacement(create));
        return PluginJar.in(Files.createDirectory(folder.resolve("model")))
                .source("Models.java", source)
                .service(ModelFactory.class, "org.example.Models\n")
                .build(jars.resolve("model.jar"));
    }

    private static final String MODEL = """
            package org.example;

            import dev.hnn.api.model.Model;
            import dev.hnn.api.spi.Components;
            import dev.hnn.api.spi.ModelFactory;

            public final class Models implements ModelFactory<Models.Settings> {
                public record Settings(String file) {}
                @Override public String name() { return "picky"; }
                @Override public String description() { return "the equations of systems that it knows"; }
                @Override public Settings defaults() { return new Settings(""); }
                @Override public Model create(Settings settings, Components components) {
                    return (system, context) -> {
                        if (!(system.getClass().getName().startsWith("org.example"))) {
                            throw new IllegalArgumentException("only stiff systems fit.");
                        }
                        return system::hamiltonian;
                    };
                }
            }
            """;

    private PluginJar healthy(String work, String name) throws IOException {
        return BrokenPlugin.healthy(PluginJar.in(Files.createDirectory(folder.resolve(work))), name);
    }

    private static CommandLineRun verify(Path... plugins) {
        String[] arguments = new String[plugins.length + 3];
        arguments[0] = "plugins";
        arguments[1] = "verify";
        arguments[2] = "--quiet";
        for (int i = 0; i < plugins.length; i++) {
            arguments[i + 3] = plugins[i].toString();
        }
        return CommandLineRun.of(arguments);
    }
}
