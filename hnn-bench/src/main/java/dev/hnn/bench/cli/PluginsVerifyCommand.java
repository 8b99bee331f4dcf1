package dev.hnn.bench.cli;

import dev.hnn.bench.catalogue.Catalogue;
import dev.hnn.bench.catalogue.Kind;
import dev.hnn.bench.catalogue.Registration;
import dev.hnn.bench.input.InputException;
import dev.hnn.bench.limit.TimeLimit;
import dev.hnn.bench.plugin.PluginFile;
import dev.hnn.bench.plugin.Plugins;
import dev.hnn.bench.plugin.Problem;
import dev.hnn.bench.progress.Progress;
import dev.hnn.bench.progress.Task;
import dev.hnn.bench.verify.Verification;
import dev.hnn.bench.verify.Verified;
import dev.hnn.conformance.Finding;
import dev.hnn.conformance.Verdict;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code hnn plugins verify}: plugins under the conformance checks. */
@Command(
        name = "verify",
        description = {
            "Runs the conformance checks on every component of a plugin, made with its default settings, and prints what was"
                    + " claimed and what was measured.",
            "Beside the built-in components there are those of the folders given with --plugins alone, so that a copy in"
                    + " the usual folder does not get in the way."
        },
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        footer = {
            "",
            "Exit codes: 0 every check passed, 1 one failed, 2 there is nothing to verify.",
            "Example: hnn plugins verify target/my-plugin-1.0.jar"
        })
final class PluginsVerifyCommand implements Callable<Integer> {

    @Mixin
    private CommonOptions common;

    @Parameters(arity = "1..*", paramLabel = "JAR", description = "A plugin: a jar, or a folder of jars.")
    private List<Path> paths = new ArrayList<>();

    @Option(
            names = "--time-limit",
            defaultValue = "120",
            paramLabel = "SECONDS",
            description = "How long one check may take (default: ${DEFAULT-VALUE}).")
    private double timeLimit;

    @Spec
    private CommandSpec spec;

    PluginsVerifyCommand() {}

    @Override
    public Integer call() throws IOException, InterruptedException {
        requireOptionsBehindTheCommand();
        TimeLimit limit = TimeLimit.of(timeLimit, "--time-limit");
        Plugins plugins = Plugins.in(common.namedFolders(), paths);
        Catalogue catalogue = common.wire(plugins).getInstance(Catalogue.class);
        List<String> names = names(plugins);
        Map<Boolean, List<Problem>> problems = catalogue.problems().stream()
                .collect(Collectors.partitioningBy(
                        problem -> problem.plugins().stream().anyMatch(names::contains)));
        common.report(problems.get(false));
        List<Registration> registrations = Arrays.stream(Kind.values())
                .flatMap(kind -> catalogue.registrations(kind).stream())
                .filter(registration -> isOneOf(names, registration))
                .toList();
        requireSomething(names, registrations, problems.get(true));

        List<Verified> results = new ArrayList<>();
        for (Problem problem : problems.get(true)) {
            Finding finding = new Finding("problem", "has none", problem.sentence(), Verdict.FAILED, "");
            results.add(new Verified(String.join(", ", problem.plugins()), finding));
        }
        results.addAll(verify(registrations, catalogue, limit));
        PrintWriter out = spec.commandLine().getOut();
        VerifiedTable.lines(results).forEach(out::println);
        return results.stream().anyMatch(Verified::failed) ? ExitCode.FAILURE : ExitCode.OK;
    }

    private List<Verified> verify(List<Registration> registrations, Catalogue catalogue, TimeLimit limit)
            throws IOException, InterruptedException {
        List<Verified> results = new ArrayList<>();
        List<Task> tasks =
                registrations.stream().map(PluginsVerifyCommand::task).toList();
        try (Scratch scratch = Scratch.create();
                Progress progress = common.progress("verifying", tasks)) {
            Verification verification = new Verification(catalogue, limit, scratch.folder());
            for (Registration registration : registrations) {
                progress.update(task(registration), 0, registration.name());
                results.addAll(verification.of(registration));
                progress.update(task(registration), 1, registration.name());
            }
        }
        return results;
    }

    /** Those of {@code hnn plugins} mean nothing here, and must not be passed over in silence. */
    private void requireOptionsBehindTheCommand() {
        CommandLine parent = spec.commandLine().getParent();
        if (!parent.getParseResult().matchedOptions().isEmpty()) {
            throw new ParameterException(spec.commandLine(), "The options of verify come after its name");
        }
    }

    private static boolean isOneOf(List<String> names, Registration registration) {
        return !registration.origin().builtIn()
                && names.contains(registration.origin().name());
    }

    private static Task task(Registration registration) {
        return new Task(registration.kind().noun() + " " + registration.name(), 1);
    }

    /** A jar that also lies in a folder of plugins counts once, under the name that it has there. */
    private List<String> names(Plugins plugins) throws IOException {
        List<String> names = new ArrayList<>();
        for (Path path : paths) {
            if (path.toString().isEmpty()) {
                throw new InputException(
                        "An empty name is no jar and no folder; name the plugin that is to be verified.");
            }
            if (!Files.exists(path)) {
                throw new InputException("There is no jar or folder " + path + "; build it, or correct its name.");
            }
            for (PluginFile file : plugins.files()) {
                if (Files.exists(file.path()) && Files.isSameFile(file.path(), path)) {
                    names.add(file.name());
                }
            }
        }
        return names;
    }

    private static void requireSomething(List<String> names, List<Registration> registrations, List<Problem> problems) {
        List<String> empty = names.stream()
                .filter(name -> registrations.stream().noneMatch(registration -> isOneOf(List.of(name), registration)))
                .toList();
        if (!empty.isEmpty()) {
            throw new InputException(problems.stream()
                    .filter(problem -> problem.plugins().stream().anyMatch(empty::contains))
                    .map(Problem::sentence)
                    .collect(Collectors.joining("\nhnn: ")));
        }
    }
}
