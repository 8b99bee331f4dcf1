package dev.hnn.bench.cli;

import com.google.inject.Guice;
import com.google.inject.Injector;
import com.google.inject.Stage;
import dev.hnn.bench.catalogue.Catalogue;
import dev.hnn.bench.catalogue.CatalogueModule;
import dev.hnn.bench.catalogue.Discovery;
import dev.hnn.bench.catalogue.Quick;
import dev.hnn.bench.input.InputException;
import dev.hnn.bench.plugin.Plugins;
import dev.hnn.bench.plugin.Problem;
import dev.hnn.bench.progress.Progress;
import dev.hnn.bench.progress.Task;
import dev.hnn.bench.progress.Terminal;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** The options of every command, and what follows from them: the components that there are. */
final class CommonOptions {

    @Option(
            names = "--plugins",
            paramLabel = "DIR",
            description =
                    "Folder of plugin jars; may be given several times. Those of the variable " + PluginFolders.VARIABLE
                            + " come after them (default, if there are none of either: plugins/ where hnn is installed).")
    private List<Path> plugins = new ArrayList<>();

    @Option(names = "--strict", description = "Make anything that is wrong with a plugin an error.")
    private boolean strict;

    @Option(names = "--quiet", description = "No progress on stderr, only what is wrong.")
    private boolean quiet;

    @Option(names = "--debug", description = "Show stack traces.")
    private boolean debug;

    @Spec(Target.MIXEE)
    private CommandSpec command;

    private final Quick quick;

    CommonOptions(Quick quick) {
        this.quick = quick;
    }

    boolean debug() {
        return debug;
    }

    /** Whether only what is wrong is said on stderr. */
    boolean quiet() {
        return quiet;
    }

    /** Finds the components and wires the harness. What is wrong with a plugin is said on stderr. */
    Injector harness() {
        Injector harness = wire(plugins());
        report(harness.getInstance(Catalogue.class).problems());
        return harness;
    }

    /** Says on stderr what is wrong with plugins. */
    void report(List<Problem> problems) {
        PrintWriter err = command.commandLine().getErr();
        problems.forEach(problem -> err.println("hnn: plugin " + problem.sentence()));
        requireNoneIfStrict(problems);
    }

    /** The plugins that the options and the environment name. */
    Plugins plugins() {
        String variable = System.getenv().getOrDefault(PluginFolders.VARIABLE, "");
        return Plugins.in(PluginFolders.of(plugins, variable, Home.folder()), List.of());
    }

    /** The folders that were given with the option alone. */
    List<Path> namedFolders() {
        return PluginFolders.of(plugins, "", Optional.empty());
    }

    /** The harness with these plugins; what is wrong with them is not said. */
    Injector wire(Plugins plugins) {
        return Guice.createInjector(Stage.PRODUCTION, new CatalogueModule(Discovery.of(plugins, quick), quick));
    }

    /** To be called when the problems are shown. */
    void requireNoneIfStrict(List<Problem> problems) {
        if (strict && !problems.isEmpty()) {
            throw new InputException(
                    "with --strict, what is wrong with plugins is an error; mend it, or run without --strict.");
        }
    }

    Progress progress(String title, List<Task> tasks) {
        return Terminal.ofStderr().progress(title, tasks, quiet);
    }
}
