package dev.hnn.bench.experiment;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.hnn.bench.input.InputException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Settings that are swept, {@code {sweep: [a, b]}} in the place of a value, at any depth: every combination of their values
 * is a component of its own. The first that is written varies slowest.
 */
final class Sweep {

    private static final String KEY = "sweep";

    /** What a component is and what it is called is not a setting. */
    private static final Set<String> NO_SETTINGS = Set.of("type", "as");

    private static final int MOST_VARIANTS = 10_000;

    private Sweep() {}

    /**
     * The variants of a component.
     *
     * @param component what the user wrote
     * @param where where
     * @return one at least; itself, if nothing is swept
     * @throws InputException if a sweep is not a list of different values, or there are absurdly many variants
     */
    static List<Variant> variants(JsonNode component, String where) {
        return component instanceof ObjectNode map
                ? ofMap(map, List.of(), where)
                : List.of(new Variant(component, List.of()));
    }

    /** Whether a value stands for several: a map with the key sweep, unless it has a type and so is a component. */
    static boolean isSweep(JsonNode value) {
        return value.has(KEY) && !value.has("type");
    }

    private static List<Variant> ofMap(ObjectNode map, List<String> path, String where) {
        List<Variant> variants = List.of(new Variant(JsonNodeFactory.instance.objectNode(), List.of()));
        for (var setting : map.properties()) {
            String key = setting.getKey();
            List<String> pathOfKey = append(path, key);
            List<Variant> values = path.isEmpty() && NO_SETTINGS.contains(key)
                    ? List.of(new Variant(setting.getValue(), List.of()))
                    : ofValue(setting.getValue(), pathOfKey, where);
            if ((long) variants.size() * values.size() > MOST_VARIANTS) {
                throw new InputException(where + " has more than " + MOST_VARIANTS
                        + " variants; sweep fewer settings, or fewer values of " + String.join(".", pathOfKey) + ".");
            }
            variants = variants.stream()
                    .flatMap(before -> values.stream().map(value -> with(before, key, value)))
                    .toList();
        }
        return variants;
    }

    private static List<Variant> ofValue(JsonNode value, List<String> path, String where) {
        if (isSweep(value)) {
            return ofSweep(value, path, where);
        }
        return value instanceof ObjectNode map ? ofMap(map, path, where) : List.of(new Variant(value, List.of()));
    }

    private static List<Variant> ofSweep(JsonNode sweep, List<String> path, String where) {
        String name = where + "." + String.join(".", path);
        JsonNode values = sweep.get(KEY);
        if (!values.isArray() || values.isEmpty() || sweep.size() > 1) {
            throw new InputException(
                    name + " must be a value, or a sweep over a list of values and nothing else, such as"
                            + " {sweep: [1, 2]}, not " + Yaml.excerpt(sweep) + ".");
        }
        List<Variant> variants = new ArrayList<>();
        List<JsonNode> seen = new ArrayList<>();
        for (JsonNode value : values) {
            if (seen.contains(value)) {
                throw new InputException(name + ": the sweep has " + Yaml.excerpt(value) + " twice; take one out.");
            }
            if (isSweep(value)) {
                throw new InputException(name + ": a sweep holds values, not sweeps; write all values in one list.");
            }
            seen.add(value);
            for (Variant inner : ofValue(value, path, where)) {
                List<Variant.Axis> axes = Stream.concat(Stream.of(new Variant.Axis(path, value)), inner.axes().stream())
                        .toList();
                variants.add(new Variant(inner.tree(), axes));
            }
        }
        return variants;
    }

    private static Variant with(Variant before, String key, Variant value) {
        ObjectNode tree = before.tree().deepCopy();
        tree.set(key, value.tree());
        return new Variant(
                tree,
                Stream.concat(before.axes().stream(), value.axes().stream()).toList());
    }

    private static List<String> append(List<String> path, String key) {
        return Stream.concat(path.stream(), Stream.of(key)).toList();
    }
}
