package dev.hnn.bench.catalogue;

import dev.hnn.bench.plugin.Problem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Settles who gets a name: a built-in component before a plugin's; of several plugins, none. */
final class Names {

    private record Key(Kind kind, String name) {}

    private final Map<Key, List<Registration>> claims = new LinkedHashMap<>();

    void claim(Registration registration) {
        claims.computeIfAbsent(new Key(registration.kind(), registration.name()), key -> new ArrayList<>())
                .add(registration);
    }

    /** Those that get their name, in the order in which they claimed it. */
    List<Registration> settled() {
        return claims.values().stream()
                .filter(rivals -> rivals.size() == 1 || rivals.get(0).origin().builtIn())
                .map(rivals -> rivals.get(0))
                .toList();
    }

    /** The names that several plugins claim, with a sentence that says which. */
    Map<Kind, Map<String, String>> contested() {
        Map<Kind, Map<String, String>> contested = new LinkedHashMap<>();
        claims.forEach((key, rivals) -> {
            if (isContested(rivals)) {
                contested
                        .computeIfAbsent(key.kind(), kind -> new LinkedHashMap<>())
                        .put(key.name(), sentence(key, rivals));
            }
        });
        return contested;
    }

    List<Problem> problems() {
        List<Problem> problems = new ArrayList<>();
        claims.forEach((key, rivals) -> {
            if (isContested(rivals)) {
                problems.add(new Problem(sources(rivals), sentence(key, rivals)));
            } else {
                for (Registration late : rivals.subList(1, rivals.size())) {
                    String source = late.origin().name();
                    problems.add(Problem.of(
                            source,
                            source + ": the " + key.kind().noun() + " \"" + key.name()
                                    + "\" is left out, since a built-in one has that name; rename it."));
                }
            }
        });
        return problems;
    }

    private static boolean isContested(List<Registration> rivals) {
        return rivals.size() > 1 && !rivals.get(0).origin().builtIn();
    }

    private static String sentence(Key key, List<Registration> rivals) {
        List<String> sources = sources(rivals);
        String what = " a " + key.kind().noun() + " \"" + key.name() + "\", so ";
        if (sources.size() == 1) {
            return sources.get(0) + " brings" + what.replaceFirst(" a ", " more than one ")
                    + "none gets the name; rename all but one.";
        }
        String all = sources.subList(0, sources.size() - 1).stream().collect(Collectors.joining(", ")) + " and "
                + sources.get(sources.size() - 1);
        return all + (sources.size() == 2 ? " both" : " all") + " bring" + what
                + (sources.size() == 2 ? "neither" : "none") + " gets the name; rename one or remove one.";
    }

    private static List<String> sources(List<Registration> rivals) {
        return rivals.stream().map(rival -> rival.origin().name()).distinct().toList();
    }
}
