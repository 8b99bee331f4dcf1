package dev.hnn.bench.experiment;

import com.fasterxml.jackson.databind.JsonNode;
import dev.hnn.bench.result.ComponentSpec;
import java.util.SortedMap;

/**
 * A component as an experiment uses it.
 *
 * @param label what tables call it, unique among the experiment's components of its kind
 * @param type the name of its factory
 * @param settings its settings with all defaults filled in, as users write them. Not to be modified.
 * @param origin where the factory comes from: {@code built-in}, or a plugin's file name
 * @param digests SHA-256 of what else determines it, by name
 * @param component the component itself
 * @param <T> its kind
 */
public record Labeled<T>(
        String label, String type, JsonNode settings, String origin, SortedMap<String, String> digests, T component) {

    /** The component by value. */
    public ComponentSpec spec() {
        return new ComponentSpec(label, type, settings, origin, digests);
    }

    /**
     * The same component under another label.
     *
     * @param other the label
     * @return a copy
     */
    public Labeled<T> withLabel(String other) {
        return new Labeled<>(other, type, settings, origin, digests, component);
    }
}
