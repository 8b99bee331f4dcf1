package dev.hnn.bench.cli;

import static dev.hnn.bench.cli.BrokenPlugin.healthy;
import static dev.hnn.bench.cli.BrokenPlugin.integrator;
import static dev.hnn.bench.cli.BrokenPlugin.jar;
import static dev.hnn.bench.cli.BrokenPlugin.system;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import dev.hnn.api.spi.ApiVersion;
import dev.hnn.api.spi.SystemFactory;
import dev.hnn.bench.PluginJar;
import dev.hnn.bench.SourceOfPlugin;
import dev.hnn.bench.cli.BrokenPlugin.Shows;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The ways to break a plugin that we know of. */
final class BrokenPlugins {

    private static final String NAME = "return \"broken\";";
    private static final String DESCRIPTION = "return \"an oscillator\";";
    private static final String DEFAULTS = "return new Settings(1.0);";
    private static final String CREATE = "return new Oscillator(settings.stiffness());";
    private static final String MEMBERS = "// members";
    private static final String SETTINGS = "public record Settings(double stiffness) {}";
    private static final String GRADIENT = "gradient[0] = stiffness * x[0];";
    private static final String STEP = "field.evaluate(x, dx);";

    /** Does not obey an interrupt. */
    private static final String SLEEP = """
            while (h != 0) {
                try {
                    Thread.sleep(1000);
                } catch (InterruptedException deaf) {
                    continue;
                }
            }
            """;

    private static final String ENDLESS = SLEEP.replace("h != 0", "System.nanoTime() != 0");

    private BrokenPlugins() {}

    static Stream<BrokenPlugin> all() {
        return Stream.of(files(), services(), classes(), names(), versions(), settings(), components())
                .flatMap(List::stream);
    }

    /** An integrator that never returns. */
    static BrokenPlugin sleeper() {
        return integrator(
                "an integrator that sleeps for ever in `advance`", Shows.IN_A_ROW, source -> source.with(STEP, SLEEP));
    }

    private static List<BrokenPlugin> files() {
        return List.of(
                new BrokenPlugin(
                        "a file that is not a zip",
                        Shows.ALWAYS,
                        (plugins, work) -> Files.writeString(plugins.resolve("broken.jar"), "this is no jar")),
                new BrokenPlugin(
                        "an empty file",
                        Shows.ALWAYS,
                        (plugins, work) -> Files.writeString(plugins.resolve("broken.jar"), "")),
                new BrokenPlugin("a jar that is cut short", Shows.ALWAYS, BrokenPlugins::cutShort),
                new BrokenPlugin(
                        "a folder without jars",
                        Shows.ALWAYS,
                        (plugins, work) -> Files.createDirectory(plugins.resolve("broken"))),
                new BrokenPlugin(
                        "a folder that is called like a jar",
                        Shows.ALWAYS,
                        (plugins, work) -> Files.createDirectory(plugins.resolve("broken.jar"))),
                new BrokenPlugin(
                        "a folder in the place of a jar in a folder of jars",
                        Shows.ALWAYS,
                        (plugins, work) -> Files.createDirectories(
                                plugins.resolve("broken").resolve("inner.jar"))),
                new BrokenPlugin("a file that may not be read", Shows.ALWAYS, BrokenPlugins::unreadable),
                new BrokenPlugin("a pipe", Shows.ALWAYS, BrokenPlugins::pipe),
                new BrokenPlugin(
                        "a link to what is not there",
                        Shows.ALWAYS,
                        (plugins, work) ->
                                Files.createSymbolicLink(plugins.resolve("broken.jar"), Path.of("nowhere.jar"))),
                new BrokenPlugin(
                        "a link to itself",
                        Shows.ALWAYS,
                        (plugins, work) ->
                                Files.createSymbolicLink(plugins.resolve("broken.jar"), Path.of("broken.jar"))),
                new BrokenPlugin(
                        "a link to the folder that it lies in",
                        Shows.ALWAYS,
                        (plugins, work) -> Files.createSymbolicLink(plugins.resolve("broken"), Path.of("."))));
    }

    private static List<BrokenPlugin> services() {
        return List.of(
                jar(
                        "no services file",
                        Shows.ALWAYS,
                        jar -> jar.source("Thing.java", "package org.example; public final class Thing {}")),
                jar(
                        "a services file that names a class which is missing",
                        Shows.ALWAYS,
                        jar -> jar.service(SystemFactory.class, "org.example.Missing\n")),
                jar(
                        "a services file that is not one",
                        Shows.ALWAYS,
                        jar -> jar.service(SystemFactory.class, "new org.example.Factory()\n")),
                jar(
                        "a class that is not a factory",
                        Shows.ALWAYS,
                        jar -> jar.source("Thing.java", "package org.example; public final class Thing {}")
                                .service(SystemFactory.class, "org.example.Thing\n")));
    }

    private static List<BrokenPlugin> classes() {
        return List.of(
                jar(
                        "a missing superclass",
                        Shows.ALWAYS,
                        jar -> jar.source("Base.java", "package org.example; public abstract class Base {}")
                                .source(
                                        "Factory.java",
                                        SourceOfPlugin.system("broken")
                                                .with(
                                                        "class Factory implements",
                                                        "class Factory extends Base implements")
                                                .code())
                                .service(SystemFactory.class, "org.example.Factory\n")
                                .without("org/example/Base.class")),
                jar(
                        "a missing class of settings",
                        Shows.ALWAYS,
                        jar -> healthy(jar, "broken").without("org/example/Factory$Settings.class")),
                jar(
                        "a class file of a newer Java",
                        Shows.ALWAYS,
                        jar -> healthy(jar, "broken").ofNewerJava("org/example/Factory.class")),
                system(
                        "a constructor that throws",
                        Shows.ALWAYS,
                        source -> source.with(
                                MEMBERS, "public Factory() { throw new IllegalStateException(\"no licence\"); }")),
                system(
                        "a constructor that is not public",
                        Shows.ALWAYS,
                        source -> source.with(MEMBERS, "private Factory() {}")),
                system(
                        "a static initialiser that throws an Error",
                        Shows.ALWAYS,
                        source ->
                                source.with(MEMBERS, "static { if (true) throw new AssertionError(\"no licence\"); }")),
                system(
                        "a static initialiser that does not end",
                        Shows.ALWAYS,
                        source -> source.with(MEMBERS, "static {" + ENDLESS + "}")),
                system(
                        "a constructor whose exception is its own cause in a circle",
                        Shows.ALWAYS,
                        source -> source.with(MEMBERS, """
                                public Factory() {
                                    RuntimeException hen = new IllegalStateException("the hen");
                                    RuntimeException egg = new IllegalStateException("the egg", hen);
                                    hen.initCause(egg);
                                    throw egg;
                                }
                                """)),
                system(
                        "a method of the factory that throws",
                        Shows.ALWAYS,
                        source -> source.with(DESCRIPTION, "throw new IllegalStateException(\"no words\");")));
    }

    private static List<BrokenPlugin> names() {
        return List.of(
                system("a name that is null", Shows.ALWAYS, source -> source.with(NAME, "return null;")),
                system("an empty name", Shows.ALWAYS, source -> source.with(NAME, "return \"\";")),
                system("a name in upper case", Shows.ALWAYS, source -> source.with(NAME, "return \"Broken\";")),
                system("a name with a slash", Shows.ALWAYS, source -> source.with(NAME, "return \"bro/ken\";")),
                system(
                        "the name of a built-in component",
                        Shows.ALWAYS,
                        source -> source.with(NAME, "return \"pendulum\";")),
                new BrokenPlugin("the name of another plugin's component", Shows.ALWAYS, (plugins, work) -> {
                    Path jar = healthy(PluginJar.in(work), "twin").build(plugins.resolve("broken.jar"));
                    Files.copy(jar, plugins.resolve("other.jar"));
                }));
    }

    private static List<BrokenPlugin> versions() {
        ApiVersion now = ApiVersion.current();
        return List.of(
                jar(
                        "a plugin of a newer API",
                        Shows.ALWAYS,
                        jar -> healthy(jar, "broken").attribute("Hnn-Api-Version", (now.major() + 1) + ".0.0")),
                jar(
                        "a plugin of an API that was given up",
                        Shows.ALWAYS,
                        jar -> healthy(jar, "broken").attribute("Hnn-Api-Version", "0.0.9")),
                jar(
                        "a version of the API that is none",
                        Shows.ALWAYS,
                        jar -> healthy(jar, "broken").attribute("Hnn-Api-Version", "latest")),
                new BrokenPlugin("a Class-Path that leads out of the plugin", Shows.ALWAYS, BrokenPlugins::classPath),
                jar(
                        "a jar that carries classes of the API",
                        Shows.ALWAYS,
                        jar -> jar.source("Extra.java", "package dev.hnn.api.system; public final class Extra {}")
                                .source(
                                        "Factory.java",
                                        SourceOfPlugin.system("broken").code())
                                .service(SystemFactory.class, "org.example.Factory\n")));
    }

    private static void classPath(Path plugins, Path work) throws IOException {
        healthy(PluginJar.in(work), "broken")
                .attribute("Class-Path", "library.jar ../work/library.jar")
                .build(plugins.resolve("broken.jar"));
        PluginJar.in(Files.createDirectory(work.resolve("library"))).build(work.resolve("library.jar"));
    }

    private static List<BrokenPlugin> settings() {
        return List.of(
                system("default settings that refuse themselves", Shows.ALWAYS, source -> source.with(SETTINGS, """
                        public record Settings(double stiffness) {
                            public Settings {
                                if (stiffness < 2) {
                                    throw new IllegalArgumentException("stiffness must be at least 2, not " + stiffness + ".");
                                }
                            }
                        }
                        """)),
                system("default settings that are null", Shows.ALWAYS, source -> source.with(DEFAULTS, "return null;")),
                system(
                        "default settings that lack a value",
                        Shows.ALWAYS,
                        source -> source.with(SETTINGS, "public record Settings(Double stiffness) {}")
                                .with(DEFAULTS, "return new Settings(null);")),
                system(
                        "default settings that choose a component which is not there",
                        Shows.ALWAYS,
                        source -> source.with(
                                        SETTINGS,
                                        "public record Settings("
                                                + "double stiffness, dev.hnn.api.spi.Choice<dev.hnn.api.solver.NonlinearSolver> solver) {}")
                                .with(DEFAULTS, "return new Settings(1.0, dev.hnn.api.spi.Choice.of(\"newtown\"));")),
                system(
                        "settings with an accessor that throws an Error",
                        Shows.ALWAYS,
                        source -> source.with(SETTINGS, """
                                public record Settings(double stiffness) {
                                    public double stiffness() {
                                        throw new AssertionError("none of your business");
                                    }
                                }
                                """)),
                system(
                        "default settings that `create` refuses",
                        Shows.WHEN_MADE,
                        source -> source.with(
                                CREATE,
                                "throw new IllegalArgumentException(\"stiffness must be at least 2, not 1.0.\");")));
    }

    private static List<BrokenPlugin> components() {
        return List.of(
                system("a `create` that returns null", Shows.WHEN_MADE, source -> source.with(CREATE, "return null;")),
                system(
                        "a `create` that throws",
                        Shows.WHEN_MADE,
                        source -> source.with(CREATE, "throw new UnsupportedOperationException(\"not today\");")),
                system(
                        "a `create` that does not end",
                        Shows.WHEN_MADE,
                        source -> source.with(CREATE, ENDLESS + CREATE)),
                system(
                        "a gradient that is NaN",
                        Shows.IN_A_ROW,
                        source -> source.with(GRADIENT, "gradient[0] = Double.NaN;")),
                system(
                        "a gradient that is NaN, verified",
                        Shows.WHEN_VERIFIED,
                        source -> source.with(GRADIENT, "gradient[0] = Double.NaN;")),
                system(
                        "a gradient that disagrees with its energy",
                        Shows.WHEN_VERIFIED,
                        source -> source.with(GRADIENT, "gradient[0] = -stiffness * x[0];")),
                integrator(
                        "an integrator that writes out of bounds",
                        Shows.IN_A_ROW,
                        source -> source.with(STEP, "x[x.length] = 0;")),
                integrator(
                        "an integrator that throws what it does not declare",
                        Shows.IN_A_ROW,
                        source -> source.with(STEP, """
                                class Smuggler {
                                    @SuppressWarnings("unchecked")
                                    <T extends Throwable> void smuggle(Throwable thrown) throws T {
                                        throw (T) thrown;
                                    }
                                }
                                new Smuggler().<RuntimeException>smuggle(new Exception("not declared"));
                                """)),
                integrator(
                        "an integrator that interrupts its thread",
                        Shows.IN_A_ROW,
                        source -> source.with(STEP, "Thread.currentThread().interrupt();" + STEP)),
                integrator(
                        "an integrator whose exception has a message that throws",
                        Shows.IN_A_ROW,
                        source -> source.with(STEP, """
                                class Mute extends RuntimeException {
                                    @Override public String getMessage() {
                                        throw new IllegalStateException("no words");
                                    }
                                }
                                if (h != 0) {
                                    throw new Mute();
                                }
                                """)),
                sleeper(),
                integrator(
                        "an integrator that sleeps for ever, verified",
                        Shows.WHEN_VERIFIED,
                        source -> source.with(STEP, SLEEP)));
    }

    /** Nothing is unreadable for root. */
    private static void unreadable(Path plugins, Path work) throws IOException {
        Path jar = healthy(PluginJar.in(work), "broken").build(plugins.resolve("broken.jar"));
        Files.setPosixFilePermissions(jar, Set.of());
        assumeFalse(Files.isReadable(jar), "permissions do not bind this user");
    }

    private static void pipe(Path plugins, Path work) throws IOException {
        Process process =
                new ProcessBuilder("mkfifo", plugins.resolve("broken.jar").toString()).start();
        assertThat(process.onExit().join().exitValue()).isZero();
    }

    private static void cutShort(Path plugins, Path work) throws IOException {
        Path whole = healthy(PluginJar.in(work), "broken").build(work.resolve("whole.jar"));
        byte[] bytes = Files.readAllBytes(whole);
        Files.write(plugins.resolve("broken.jar"), Arrays.copyOf(bytes, bytes.length / 2));
    }
}
