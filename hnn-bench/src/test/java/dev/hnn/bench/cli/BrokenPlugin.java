package dev.hnn.bench.cli;

import dev.hnn.api.spi.IntegratorFactory;
import dev.hnn.api.spi.SystemFactory;
import dev.hnn.bench.PluginJar;
import dev.hnn.bench.SourceOfPlugin;
import java.io.IOException;
import java.nio.file.Path;
import java.util.function.UnaryOperator;

/**
 * A way to break a plugin.
 *
 * @param title what is broken, in words
 * @param shows when it comes to light
 * @param builder puts the plugin, {@code broken.jar} as a rule, into a folder of plugins
 */
record BrokenPlugin(String title, Shows shows, Builder builder) {

    /** When what is broken comes to light. */
    enum Shows {
        /** With every command, since it looks for plugins first. */
        ALWAYS("always, on stderr"),
        /** When the component is made. */
        WHEN_MADE("when it is used"),
        /** In the row of a cell. */
        IN_A_ROW("in its row"),
        /** When the plugin is verified. */
        WHEN_VERIFIED("by `plugins verify`");

        private final String words;

        Shows(String words) {
            this.words = words;
        }

        @Override
        public String toString() {
            return words;
        }
    }

    /** Builds a broken plugin. */
    @FunctionalInterface
    interface Builder {

        void build(Path plugins, Path work) throws IOException;
    }

    @Override
    public String toString() {
        return title;
    }

    /** A system called {@code broken}, with other code in its source. */
    static BrokenPlugin system(String title, Shows shows, UnaryOperator<SourceOfPlugin> spoil) {
        return jar(title, shows, jar -> spoilt(jar, spoil.apply(SourceOfPlugin.system("broken"))));
    }

    /** An integrator called {@code broken}, with other code in its source. */
    static BrokenPlugin integrator(String title, Shows shows, UnaryOperator<SourceOfPlugin> spoil) {
        return jar(
                title,
                shows,
                jar -> jar.source(
                                "Factory.java",
                                spoil.apply(SourceOfPlugin.integrator("broken")).code())
                        .service(IntegratorFactory.class, "org.example.Factory\n"));
    }

    static BrokenPlugin jar(String title, Shows shows, Maker maker) {
        return new BrokenPlugin(
                title, shows, (plugins, work) -> maker.make(PluginJar.in(work)).build(plugins.resolve("broken.jar")));
    }

    /** A system as it should be. */
    static PluginJar healthy(PluginJar jar, String name) throws IOException {
        return spoilt(jar, SourceOfPlugin.system(name));
    }

    private static PluginJar spoilt(PluginJar jar, SourceOfPlugin source) throws IOException {
        return jar.source("Factory.java", source.code()).service(SystemFactory.class, "org.example.Factory\n");
    }

    /** Fills a jar. */
    @FunctionalInterface
    interface Maker {

        PluginJar make(PluginJar jar) throws IOException;
    }
}
