package dev.hnn.bench.result;

import com.fasterxml.jackson.databind.JsonNode;
import dev.hnn.bench.input.Digest;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A component by value: all that it takes to make the same one.
 *
 * @param label what tables call it, unique among the experiment's components of its kind
 * @param type the name of its factory
 * @param settings its settings with all defaults filled in, as users write them. Not to be modified.
 * @param origin where the factory comes from: {@code built-in}, or a plugin's file name
 * @param digests SHA-256 of what else determines it, by name: the plugins that it and its parts come from, and the files that
 *     its settings name, which may be {@linkplain Digest#MISSING missing}
 */
public record ComponentSpec(
        String label, String type, JsonNode settings, String origin, SortedMap<String, String> digests) {

    /** Copies the map. */
    public ComponentSpec {
        digests = Collections.unmodifiableSortedMap(new TreeMap<>(digests));
    }

    /** The files that its settings name and that are not there. */
    public List<String> missingFiles() {
        return digests.entrySet().stream()
                .filter(digest -> digest.getValue().equals(Digest.MISSING))
                .map(Map.Entry::getKey)
                .toList();
    }
}
