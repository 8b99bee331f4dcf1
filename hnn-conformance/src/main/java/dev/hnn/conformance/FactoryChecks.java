package dev.hnn.conformance;

import dev.hnn.api.spi.ComponentFactory;
import dev.hnn.api.spi.Components;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.Optional;

/** The checks of a factory, whatever it makes: that users can name it, list it, and configure what it makes. */
public final class FactoryChecks {

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
                        "constructor",
                        "a public class with a public constructor without parameters",
                        () -> constructor(factory.getClass())),
                new Claim(
                        "name",
                        "name() is kebab-case: a letter first, then letters, digits, single hyphens",
                        () -> name(factory.name())),
                new Claim("description", "description() is one line", () -> description(factory.description())),
                new Claim("defaults", "defaults() gives the same settings every time", () -> defaults(factory)),
                new Claim(
                        "settings",
                        "settings are plain data, and a record is made of its components again",
                        () -> settings(factory)),
                new Claim("create", "create(defaults()) makes a component", () -> create(factory, components)),
                new Claim(
                        "equal-settings",
                        "equal settings give components that behave equally",
                        () -> equal(factory, components)));
    }

    private static Outcome constructor(Class<?> type) throws NoSuchMethodException {
        boolean usable = Modifier.isPublic(type.getModifiers())
                && Modifier.isPublic(type.getDeclaredConstructor().getModifiers());
        String measured = type.getName() + (usable ? " has one" : " is not public, or its constructor is not");
        return usable ? Outcome.passed(measured, "") : Outcome.failed(measured, "");
    }

    private static Outcome name(String name) {
        String measured = "name() is " + quoted(name);
        return name != null && Names.isKebabCase(name) ? Outcome.passed(measured, "") : Outcome.failed(measured, "");
    }

    private static Outcome description(String description) {
        String measured = "description() is " + quoted(description);
        return description != null && Names.isOneLine(description)
                ? Outcome.passed(measured, "")
                : Outcome.failed(measured, "");
    }

    private static String quoted(String text) {
        return text == null ? "null" : '"' + text + '"';
    }

    private static Outcome defaults(ComponentFactory<?, ?> factory) {
        Record first = factory.defaults();
        Record second = factory.defaults();
        return first != null && first.equals(second)
                ? Outcome.passed(first.toString(), "")
                : Outcome.failed(first + " first, then " + second, "");
    }

    private static Outcome settings(ComponentFactory<?, ?> factory) throws ReflectiveOperationException {
        Record defaults = factory.defaults();
        Optional<String> notPlain = Settings.notPlain(defaults);
        if (notPlain.isPresent()) {
            return Outcome.failed(
                    notPlain.get()
                            + " is not a number, a boolean, a string, an enum, a Choice, a record or a list of these",
                    defaults.toString());
        }
        Record copy = Settings.copy(defaults);
        return copy.equals(defaults)
                ? Outcome.passed("equal when made again of its components", "")
                : Outcome.failed(defaults + " became " + copy + ", which is not equal", "");
    }

    private static <S extends Record> Outcome create(ComponentFactory<?, S> factory, Components components) {
        S defaults = factory.defaults();
        return factory.create(defaults, components) == null
                ? Outcome.failed("create returned null", "settings " + defaults)
                : Outcome.passed("made from " + defaults, "");
    }

    private static <S extends Record> Outcome equal(ComponentFactory<?, S> factory, Components components)
            throws ReflectiveOperationException {
        S defaults = factory.defaults();
        Object first = factory.create(defaults, components);
        Object second = factory.create(Settings.copy(defaults), components);
        return EqualComponents.compare(first, second);
    }
}
