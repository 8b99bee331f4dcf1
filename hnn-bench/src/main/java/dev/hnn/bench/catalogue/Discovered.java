package dev.hnn.bench.catalogue;

import dev.hnn.bench.plugin.Plugins;
import dev.hnn.bench.plugin.Problem;
import java.util.List;
import java.util.Map;

/**
 * What a search for factories came to.
 *
 * @param registrations the factories, each name once in its kind
 * @param contested the names that several plugins claim, with a sentence that says which
 * @param plugins where it was searched
 * @param problems what is wrong with plugins
 */
public record Discovered(
        List<Registration> registrations,
        Map<Kind, Map<String, String>> contested,
        Plugins plugins,
        List<Problem> problems) {

    /** Copies the lists. */
    public Discovered {
        registrations = List.copyOf(registrations);
        contested = Map.copyOf(contested);
        problems = List.copyOf(problems);
    }
}
