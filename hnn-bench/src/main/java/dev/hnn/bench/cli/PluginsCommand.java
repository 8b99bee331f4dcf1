package dev.hnn.bench.cli;

import dev.hnn.bench.catalogue.Catalogue;
import dev.hnn.bench.catalogue.Kind;
import dev.hnn.bench.catalogue.Registration;
import dev.hnn.bench.output.TextTable;
import dev.hnn.bench.plugin.Identity;
import dev.hnn.bench.plugin.Origin;
import dev.hnn.bench.plugin.PluginFile;
import dev.hnn.bench.plugin.Plugins;
import dev.hnn.bench.plugin.Problem;
import java.io.PrintWriter;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code hnn plugins}: the plugins, and what is wrong with them. */
@Command(
        name = "plugins",
        description =
                "Lists the plugins that there are: who they say they are, what they bring, and what is wrong with them.",
        subcommands = PluginsVerifyCommand.class,
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        footer = {
            "",
            "A digest is the beginning of the jar's SHA-256; of a folder of jars, of the list that sha256sum makes of them.",
            "Example: hnn plugins --plugins ~/my-plugins --strict"
        })
final class PluginsCommand implements Callable<Integer> {

    private static final int DIGITS_OF_DIGEST = 12;

    @Mixin
    private CommonOptions common;

    @Spec
    private CommandSpec spec;

    PluginsCommand() {}

    @Override
    public Integer call() {
        Plugins plugins = common.plugins();
        Catalogue catalogue = common.wire(plugins).getInstance(Catalogue.class);
        PrintWriter out = spec.commandLine().getOut();
        if (plugins.files().isEmpty()) {
            out.println("There are no plugins; put jars into plugins/ where hnn is installed, or name a folder with"
                    + " --plugins.");
        } else {
            table(plugins, catalogue).lines(plugins.files()).forEach(out::println);
        }
        List<Problem> problems = catalogue.problems();
        if (!problems.isEmpty()) {
            out.println();
            out.println(" Problems");
            problems.forEach(problem -> out.println("   " + problem.sentence()));
        }
        common.requireNoneIfStrict(problems);
        return ExitCode.OK;
    }

    private static TextTable<PluginFile> table(Plugins plugins, Catalogue catalogue) {
        return TextTable.<PluginFile>empty()
                .text("file", PluginFile::name)
                .text("name", file -> identity(file, plugins, Identity::name))
                .text(
                        "version",
                        file -> identity(
                                file, plugins, identity -> identity.version().orElse("-")))
                .text(
                        "API",
                        file -> identity(
                                file,
                                plugins,
                                identity -> identity.api().map(Object::toString).orElse("-")))
                .text("components", file -> components(file, catalogue))
                .text(
                        "digest",
                        file -> opened(file, plugins)
                                .flatMap(origin -> origin.digests().whole())
                                .map(digest -> digest.substring(0, DIGITS_OF_DIGEST))
                                .orElse("-"))
                .number("problems", file -> problems(file, catalogue));
    }

    private static String identity(PluginFile file, Plugins plugins, Function<Identity, String> property) {
        return opened(file, plugins).map(Origin::identity).map(property).orElse("-");
    }

    private static Optional<Origin> opened(PluginFile file, Plugins plugins) {
        return plugins.opened().stream()
                .filter(origin -> origin.name().equals(file.name()))
                .findFirst();
    }

    private static String components(PluginFile file, Catalogue catalogue) {
        String components = Arrays.stream(Kind.values())
                .map(catalogue::registrations)
                .flatMap(Collection::stream)
                .filter(registration -> !registration.origin().builtIn()
                        && registration.origin().name().equals(file.name()))
                .map(PluginsCommand::inWords)
                .collect(Collectors.joining(", "));
        return components.isEmpty() ? "-" : components;
    }

    private static String inWords(Registration registration) {
        return registration.kind().noun() + " " + registration.name();
    }

    private static String problems(PluginFile file, Catalogue catalogue) {
        long count = catalogue.problems().stream()
                .filter(problem -> problem.plugins().contains(file.name()))
                .count();
        return count == 0 ? "-" : Long.toString(count);
    }
}
