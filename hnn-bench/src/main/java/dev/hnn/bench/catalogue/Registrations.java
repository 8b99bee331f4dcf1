package dev.hnn.bench.catalogue;

import com.google.inject.Inject;
import com.google.inject.name.Named;
import dev.hnn.bench.input.InputException;
import dev.hnn.bench.input.Suggestion;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeSet;

/** The factories by kind and name. Immutable and thread-safe. */
final class Registrations {

    private final Map<Kind, Map<String, Registration>> byKind = new EnumMap<>(Kind.class);
    private final Discovered discovered;

    @Inject
    Registrations(
            @Named("system") Map<String, Registration> systems,
            @Named("model") Map<String, Registration> models,
            @Named("integrator") Map<String, Registration> integrators,
            @Named("solver") Map<String, Registration> solvers,
            Discovered discovered) {
        byKind.put(Kind.SYSTEM, systems);
        byKind.put(Kind.MODEL, models);
        byKind.put(Kind.INTEGRATOR, integrators);
        byKind.put(Kind.SOLVER, solvers);
        this.discovered = discovered;
    }

    Collection<Registration> all(Kind kind) {
        return byKind.get(kind).values();
    }

    Registration get(Kind kind, String name, String where) {
        Registration registration = byKind.get(kind).get(name);
        if (registration != null) {
            return registration;
        }
        String contest = discovered.contested().getOrDefault(kind, Map.of()).get(name);
        if (contest != null) {
            throw new InputException(where + ": " + contest);
        }
        throw new InputException(where + ": there is no " + kind.noun() + " \"" + name + "\"; "
                + Suggestion.among(name, new TreeSet<>(byKind.get(kind).keySet())));
    }
}
