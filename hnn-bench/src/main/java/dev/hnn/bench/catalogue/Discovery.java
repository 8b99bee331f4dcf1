package dev.hnn.bench.catalogue;

import dev.hnn.api.spi.ComponentFactory;
import dev.hnn.bench.input.Text;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.regex.Pattern;

/**
 * Finds the factories of the application and of plugins. A plugin that is broken becomes a {@link Problem}, and the others
 * go on.
 */
public final class Discovery {

    private static final Pattern KEBAB_CASE = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

    /** A services file that keeps failing must not keep us for ever. */
    private static final int MOST_FAILURES = 100;

    private final List<Problem> problems = new ArrayList<>();
    private final List<Origin> plugins = new ArrayList<>();
    private final Map<Kind, Map<String, Registration>> found = new LinkedHashMap<>();
    private final Map<Kind, Map<String, String>> contested = new LinkedHashMap<>();

    private Discovery() {}

    /**
     * Looks everywhere.
     *
     * @param pluginFolder the folder of plugins, if there is one
     * @return what was found
     * @throws dev.hnn.bench.input.InputException if the folder cannot be read
     */
    public static Discovered in(Optional<Path> pluginFolder) {
        Discovery discovery = new Discovery();
        discovery.look(Origin.application());
        pluginFolder.ifPresent(folder -> discovery.plugins.addAll(PluginFolder.open(folder, discovery.problems)));
        discovery.plugins.forEach(discovery::look);
        List<Registration> registrations = discovery.found.values().stream()
                .map(Map::values)
                .flatMap(Collection::stream)
                .toList();
        return new Discovered(registrations, discovery.contested, discovery.plugins, discovery.problems);
    }

    private void look(Origin origin) {
        try (ContextLoader context = ContextLoader.of(origin)) {
            for (Kind kind : Kind.values()) {
                look(kind, origin);
            }
        }
    }

    private void look(Kind kind, Origin origin) {
        var factories = ServiceLoader.load(kind.serviceType(), origin.loader()).iterator();
        int failures = 0;
        while (failures < MOST_FAILURES) {
            // Class loading may throw from hasNext as well as from next; iteration can go on after either.
            try {
                if (!factories.hasNext()) {
                    return;
                }
                register(kind, factories.next(), origin);
            } catch (Error cause) { // ServiceConfigurationError and LinkageError among them
                failures++;
                problems.add(new Problem(origin.name(), Cause.inWords(origin, cause)));
            }
        }
    }

    private void register(Kind kind, ComponentFactory<?, ?> factory, Origin origin) {
        Registration registration;
        try {
            registration = new Registration(
                    kind,
                    factory.name(),
                    Text.onOneLine(factory.description()),
                    Objects.requireNonNull(factory.defaults(), "its default settings are missing"),
                    factory,
                    origin);
        } catch (RuntimeException | Error cause) {
            problems.add(new Problem(origin.name(), Cause.inWords(origin, cause)));
            return;
        }
        String name = registration.name();
        if (name == null || !KEBAB_CASE.matcher(name).matches()) {
            problems.add(new Problem(
                    origin.name(),
                    origin.name() + ": " + factory.getClass().getName() + " calls itself " + name
                            + ", but a name is kebab-case, such as double-pendulum."));
            return;
        }
        settle(registration);
    }

    /** A built-in wins over a plugin; of two plugins, neither gets the name. */
    private void settle(Registration registration) {
        Map<String, Registration> names = found.computeIfAbsent(registration.kind(), kind -> new LinkedHashMap<>());
        Map<String, String> contests = contested.computeIfAbsent(registration.kind(), kind -> new LinkedHashMap<>());
        String name = registration.name();
        String source = registration.origin().name();
        Registration other = names.get(name);
        if (other == null && !contests.containsKey(name)) {
            names.put(name, registration);
        } else if (other != null && other.origin().builtIn()) {
            problems.add(new Problem(
                    source,
                    source + ": the " + registration.kind().noun() + " \"" + name
                            + "\" is left out, since a built-in one has that name; rename it."));
        } else {
            String rivals = other == null ? contests.get(name) : other.origin().name();
            contests.put(name, rivals + " and " + source);
            names.remove(name);
            problems.add(new Problem(
                    source,
                    contests.get(name) + " both bring a " + registration.kind().noun() + " \"" + name
                            + "\", so neither gets the name; rename one or remove one."));
        }
    }
}
