package dev.hnn.bench.cli;

import dev.hnn.bench.catalogue.Catalogue;
import dev.hnn.bench.catalogue.Kind;
import dev.hnn.bench.catalogue.Registration;
import dev.hnn.bench.input.InlineYaml;
import dev.hnn.bench.input.InputException;
import dev.hnn.bench.input.Suggestion;
import dev.hnn.bench.input.Thrown;
import java.io.PrintWriter;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code hnn list}: the catalogue. */
@Command(
        name = "list",
        description = "Lists the components that there are, with their settings and defaults, plugins included.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        footer = {"", "Example: hnn list integrators"})
final class ListCommand implements Callable<Integer> {

    @Mixin
    private CommonOptions common;

    @Parameters(
            arity = "0..1",
            paramLabel = "KIND",
            description = "One of systems, models, integrators, solvers (default: all).")
    private Optional<String> kind = Optional.empty();

    @Spec
    private CommandSpec spec;

    ListCommand() {}

    @Override
    public Integer call() {
        List<Kind> kinds = kind.map(ListCommand::named).map(List::of).orElseGet(() -> List.of(Kind.values()));
        Catalogue catalogue = common.harness().getInstance(Catalogue.class);
        PrintWriter out = spec.commandLine().getOut();
        for (Kind each : kinds) {
            if (each != kinds.get(0)) {
                out.println();
            }
            print(each, catalogue, out);
        }
        return ExitCode.OK;
    }

    private static Kind named(String plural) {
        List<String> known = Arrays.stream(Kind.values()).map(Kind::plural).toList();
        return Arrays.stream(Kind.values())
                .filter(kind -> kind.plural().equals(plural))
                .findFirst()
                .orElseThrow(() -> new InputException(
                        "There is no kind of component \"" + plural + "\"; " + Suggestion.among(plural, known)));
    }

    private static void print(Kind kind, Catalogue catalogue, PrintWriter out) {
        out.println(kind.plural());
        int width = catalogue.registrations(kind).stream()
                .mapToInt(registration -> registration.name().length())
                .max()
                .orElse(0);
        for (Registration registration : catalogue.registrations(kind)) {
            String plugin = registration.origin().builtIn()
                    ? ""
                    : "  [" + registration.origin().title() + "]";
            out.println("  " + padded(registration.name(), width) + "  " + registration.description() + plugin);
            String settings = settings(registration, catalogue);
            if (!settings.isEmpty()) {
                out.println("  " + padded("", width) + "  " + settings);
            }
        }
    }

    /** One plugin whose defaults are broken must not hide the others. */
    private static String settings(Registration registration, Catalogue catalogue) {
        try {
            return InlineYaml.entries(catalogue.defaults(registration));
        } catch (RuntimeException | Error broken) {
            return "its default settings are broken: " + Thrown.message(broken).orElse("no message");
        }
    }

    private static String padded(String text, int width) {
        return text + " ".repeat(width - text.length());
    }
}
