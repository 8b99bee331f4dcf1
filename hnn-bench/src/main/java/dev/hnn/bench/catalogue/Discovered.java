package dev.hnn.bench.catalogue;

import java.util.List;
import java.util.Map;

/**
 * What a search for factories came to.
 *
 * @param registrations the factories, each name once in its kind
 * @param contested the names that several plugins claim, with those plugins in words
 * @param plugins the plugins that could be opened
 * @param problems what is wrong with plugins
 */
public record Discovered(
        List<Registration> registrations,
        Map<Kind, Map<String, String>> contested,
        List<Origin> plugins,
        List<Problem> problems) {

    /** Copies the lists. */
    public Discovered {
        registrations = List.copyOf(registrations);
        contested = Map.copyOf(contested);
        plugins = List.copyOf(plugins);
        problems = List.copyOf(problems);
    }
}
