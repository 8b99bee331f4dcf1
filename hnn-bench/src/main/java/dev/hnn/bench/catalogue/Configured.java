package dev.hnn.bench.catalogue;

import com.fasterxml.jackson.databind.JsonNode;
import dev.hnn.bench.plugin.Origin;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A component, made, with the settings that it was made with.
 *
 * @param label what to call it unless the user says otherwise: its type, with those of chosen parts in brackets
 * @param type the name of its factory
 * @param settings its settings with all defaults filled in, as users write them. Not to be modified.
 * @param origin where its factory comes from
 * @param digests SHA-256 of what else determines it: plugins and files, by name
 * @param component the component
 * @param <T> its kind
 */
public record Configured<T>(
        String label, String type, JsonNode settings, Origin origin, SortedMap<String, String> digests, T component) {

    /** Copies the map. */
    public Configured {
        digests = Collections.unmodifiableSortedMap(new TreeMap<>(digests));
    }
}
