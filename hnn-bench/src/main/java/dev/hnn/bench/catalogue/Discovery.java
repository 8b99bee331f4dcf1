package dev.hnn.bench.catalogue;

import dev.hnn.api.spi.ComponentFactory;
import dev.hnn.bench.input.InputException;
import dev.hnn.bench.input.Text;
import dev.hnn.bench.plugin.Cause;
import dev.hnn.bench.plugin.ContextLoader;
import dev.hnn.bench.plugin.Origin;
import dev.hnn.bench.plugin.Plugins;
import dev.hnn.bench.plugin.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
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

    /** What one plugin came to; filled by one thread, which may be given up. */
    private record Found(List<Registration> registrations, List<Problem> problems) {}

    private final List<Problem> problems = new ArrayList<>();
    private final Names names = new Names();

    private final Quick quick;

    private Discovery(Quick quick) {
        this.quick = quick;
    }

    /**
     * Looks everywhere.
     *
     * @param plugins the plugins
     * @param quick how a plugin is asked for its factories
     * @return what was found, with the problems of the plugins among its own
     */
    public static Discovered of(Plugins plugins, Quick quick) {
        Discovery discovery = new Discovery(quick);
        discovery.problems.addAll(plugins.problems());
        discovery.take(look(Origin.application()));
        for (Origin plugin : plugins.opened()) {
            discovery.take(discovery.lookQuickly(plugin));
        }
        discovery.problems.addAll(discovery.names.problems());
        return new Discovered(discovery.names.settled(), discovery.names.contested(), plugins, discovery.problems);
    }

    private void take(Found found) {
        found.registrations().forEach(names::claim);
        problems.addAll(found.problems());
    }

    /** Static initialisers and constructors of plugins may hang. */
    private Found lookQuickly(Origin origin) {
        try {
            return quick.call(origin, origin.name() + ": finding its factories", () -> look(origin));
        } catch (InputException late) {
            return new Found(List.of(), List.of(Problem.of(origin.name(), late.getMessage())));
        } catch (Throwable cause) {
            String sentence = Cause.inWords(origin, "one of its factories", cause);
            return new Found(List.of(), List.of(Problem.of(origin.name(), sentence)));
        }
    }

    private static Found look(Origin origin) {
        Found found = new Found(new ArrayList<>(), new ArrayList<>());
        boolean any = false;
        try (ContextLoader context = ContextLoader.of(origin)) {
            for (Kind kind : Kind.values()) {
                any |= look(kind, origin, found);
            }
        }
        if (!any && found.problems().isEmpty()) {
            found.problems()
                    .add(Problem.of(
                            origin.name(),
                            origin.name()
                                    + " brings no components: name its factories in META-INF/services, or take it out of the"
                                    + " plugin folder."));
        }
        return found;
    }

    private static boolean look(Kind kind, Origin origin, Found found) {
        var factories = ServiceLoader.load(kind.serviceType(), origin.loader()).iterator();
        boolean any = false;
        int failures = 0;
        while (failures < MOST_FAILURES) {
            // Class loading may throw from hasNext as well as from next; iteration can go on after either.
            try {
                if (!factories.hasNext()) {
                    break;
                }
                register(kind, factories.next(), origin, found);
                any = true;
            } catch (Throwable cause) { // ServiceConfigurationError and LinkageError among them
                failures++;
                found.problems().add(Problem.of(origin.name(), Cause.inWords(origin, "one of its factories", cause)));
            }
        }
        return any;
    }

    private static void register(Kind kind, ComponentFactory<?, ?> factory, Origin origin, Found found) {
        Registration registration;
        try {
            registration = new Registration(
                    kind,
                    Objects.requireNonNullElse(factory.name(), ""),
                    Text.onOneLine(Objects.requireNonNull(factory.description(), "description() is null")),
                    Objects.requireNonNull(factory.defaults(), "defaults() is null"),
                    factory,
                    origin);
        } catch (Throwable cause) { // a checked exception may come although nothing declares it
            String what = factory.getClass().getName() + ", asked for its name, description and default settings,";
            found.problems().add(Problem.of(origin.name(), Cause.inWords(origin, what, cause)));
            return;
        }
        if (!KEBAB_CASE.matcher(registration.name()).matches()) {
            found.problems()
                    .add(Problem.of(
                            origin.name(),
                            origin.name() + ": the name of "
                                    + factory.getClass().getName() + " is "
                                    + (registration.name().isEmpty()
                                            ? "missing"
                                            : "\"" + Text.onOneLine(registration.name()) + "\"")
                                    + "; it must be kebab-case, such as double-pendulum."));
            return;
        }
        found.registrations().add(registration);
    }
}
