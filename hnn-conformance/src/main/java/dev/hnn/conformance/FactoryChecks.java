package dev.hnn.conformance;

import dev.hnn.api.spi.ComponentFactory;
import dev.hnn.api.spi.Components;
import java.util.List;
import java.util.regex.Pattern;

/** The checks of a factory, whatever it makes. */
public final class FactoryChecks {

    private static final Pattern KEBAB_CASE = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

    private FactoryChecks() {}

    /**
     * The checks.
     *
     * @param factory the factory
     * @param components resolves what its default settings choose
     * @return the checks, in the order in which their failures explain each other; nothing has run yet
     */
    public static List<Check> of(ComponentFactory<?, ?> factory, Components components) {
        return List.of(
                new Claim(
                        "name",
                        "name() is kebab-case: a letter first, then letters, digits, single hyphens",
                        () -> name(factory.name())),
                new Claim("description", "description() is one line", () -> description(factory.description())),
                new Claim("defaults", "create(defaults()) makes a component", () -> defaults(factory, components)));
    }

    private static Outcome name(String name) {
        String measured = "name() is " + (name == null ? "null" : '"' + name + '"');
        return name != null && KEBAB_CASE.matcher(name).matches()
                ? Outcome.passed(measured, "")
                : Outcome.failed(measured, "");
    }

    private static Outcome description(String description) {
        String measured = "description() is " + (description == null ? "null" : '"' + description + '"');
        return description != null
                        && !description.isBlank()
                        && description.lines().count() == 1
                ? Outcome.passed(measured, "")
                : Outcome.failed(measured, "");
    }

    private static <S extends Record> Outcome defaults(ComponentFactory<?, S> factory, Components components) {
        S defaults = factory.defaults();
        if (defaults == null) {
            return Outcome.failed("defaults() is null", "");
        }
        Object component = factory.create(defaults, components);
        return component == null
                ? Outcome.failed("create returned null", "settings " + defaults)
                : Outcome.passed("created from " + defaults, "");
    }
}
