package dev.hnn.bench.cli;

import com.google.inject.Guice;
import com.google.inject.Injector;
import com.google.inject.Stage;
import dev.hnn.bench.catalogue.CatalogueModule;
import dev.hnn.bench.catalogue.Discovered;
import dev.hnn.bench.catalogue.Discovery;
import dev.hnn.bench.input.InputException;
import dev.hnn.bench.progress.Progress;
import dev.hnn.bench.progress.Task;
import dev.hnn.bench.progress.Terminal;
import java.nio.file.Files;
import java.nio.file.Path;
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
            description = "Folder of plugin jars (default: plugins/ where hnn is installed).")
    private Optional<Path> plugins = Optional.empty();

    @Option(names = "--quiet", description = "No progress on stderr, only what is wrong.")
    private boolean quiet;

    @Option(names = "--debug", description = "Show stack traces.")
    private boolean debug;

    @Spec(Target.MIXEE)
    private CommandSpec command;

    boolean debug() {
        return debug;
    }

    /** Finds the components and wires the harness. What is wrong with a plugin is said on stderr. */
    Injector harness() {
        Discovered discovered = Discovery.in(pluginFolder());
        discovered
                .problems()
                .forEach(problem -> command.commandLine().getErr().println("hnn: plugin " + problem.sentence()));
        return Guice.createInjector(Stage.PRODUCTION, new CatalogueModule(discovered));
    }

    Progress progress(String title, List<Task> tasks) {
        return Terminal.ofStderr().progress(title, tasks, quiet);
    }

    /** A missing default folder is no error; one that the user named is. */
    private Optional<Path> pluginFolder() {
        if (plugins.isPresent()) {
            if (plugins.get().toString().isEmpty() || !Files.isDirectory(plugins.get())) {
                throw new InputException(
                        "There is no plugin folder " + plugins.get() + "; make it, or correct --plugins.");
            }
            return plugins;
        }
        return Home.folder().map(home -> home.resolve("plugins")).filter(Files::isDirectory);
    }
}
