package dev.hnn.bench.experiment;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * A component as an experiment uses it.
 *
 * @param label what tables call it, unique among the experiment's components of its kind
 * @param type the name of its factory
 * @param settings its settings with all defaults filled in, as users write them. Not to be modified.
 * @param origin where the factory comes from: {@code built-in}, or a plugin's file name
 * @param component the component itself
 * @param <T> its kind
 */
public record Labeled<T>(String label, String type, JsonNode settings, String origin, T component) {

    /**
     * The same component under another label.
     *
     * @param other the label
     * @return a copy
     */
    public Labeled<T> withLabel(String other) {
        return new Labeled<>(other, type, settings, origin, component);
    }
}
