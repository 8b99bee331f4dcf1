package dev.hnn.bench.experiment;

import com.fasterxml.jackson.databind.JsonNode;
import dev.hnn.api.system.PhysicalSystem;
import dev.hnn.bench.input.InputException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads the key {@code initial-states}: for some systems a list of states, or a sample to draw. */
final class InitialStates {

    private static final String EXAMPLES =
            "a list of states, such as [[1.0, 0.0]], or a sample, such as {sample: {count: 20," + " seed: 1}}";

    private InitialStates() {}

    /**
     * Reads it.
     *
     * @param given by a label, a type, or a pattern of systems
     * @param systems all systems
     * @param where what to call the key in error messages
     * @return by label; systems that are not named are not in it
     */
    static Map<String, List<List<Double>>> read(
            Map<String, JsonNode> given, List<Labeled<PhysicalSystem>> systems, String where) {
        Map<String, String> keys = new LinkedHashMap<>();
        given.keySet().forEach(key -> {
            for (String label : Names.find(key, systems, where + "." + key + ": the experiment has no system")) {
                // A label says more than a pattern that it fits.
                String other = keys.putIfAbsent(label, key);
                if (other != null && !other.equals(label) && !key.equals(label)) {
                    throw new InputException(where + ": both \"" + other + "\" and \"" + key + "\" fit " + label
                            + "; give it a key of its own, its label.");
                }
                if (key.equals(label)) {
                    keys.put(label, key);
                }
            }
        });
        Map<String, List<List<Double>>> states = new LinkedHashMap<>();
        for (Labeled<PhysicalSystem> system : systems) {
            String key = keys.get(system.label());
            if (key != null) {
                states.put(system.label(), states(given.get(key), system, where + "." + key));
            }
        }
        return states;
    }

    private static List<List<Double>> states(JsonNode node, Labeled<PhysicalSystem> system, String where) {
        if (node != null && node.has("sample") && node.size() == 1) {
            JsonNode sample = node.get("sample");
            String place = where + ".sample";
            if (!sample.isObject()) {
                throw new InputException(
                        place + " must be a map, such as {count: 20, seed: 1}, not " + Yaml.excerpt(sample) + ".");
            }
            return Yaml.bind(sample, Sample.class, place).draw(system, place);
        }
        if (node == null || !node.isArray() || node.isEmpty()) {
            throw new InputException(where + " must be " + EXAMPLES + ".");
        }
        List<List<Double>> states = new ArrayList<>();
        for (int i = 0; i < node.size(); i++) {
            String place = where + "[" + i + "]";
            List<Double> state = InitialState.checked(Numbers.list(node.get(i), place, "[1.0, 0.0]"), system, place);
            if (states.contains(state)) {
                throw new InputException(where + " has " + state + " twice; take one out.");
            }
            states.add(state);
        }
        return states;
    }
}
