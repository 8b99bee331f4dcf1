package dev.hnn.bench.experiment;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.hnn.bench.input.InputException;
import dev.hnn.bench.input.Suggestion;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A value that the command line puts into an experiment, {@code models[1].seed=3}. Keys of an experiment are checked here, those of a
 * component's settings when it is made.
 *
 * @param text as the user wrote it
 * @param keys keys and indices that lead to the place, a key first
 * @param value as the user wrote it
 */
record Assignment(String text, List<String> keys, String value) {

    private static final Pattern SHAPE =
            Pattern.compile("([^=\\[\\].]+(?:\\[\\d{1,9}]|\\.[^=\\[\\].]+)*)=(.*)", Pattern.DOTALL);
    private static final Pattern STEP = Pattern.compile("\\[\\d+]|[^\\[\\].]+");

    /** Reads what was given with {@code --set}. */
    static Assignment of(String text) {
        Matcher shape = SHAPE.matcher(text);
        if (!shape.matches()) {
            throw new InputException("--set must be a path, an equals sign and a value, such as duration=10 or"
                    + " models[1].seed=3, not \"" + text + "\".");
        }
        List<String> keys = new ArrayList<>();
        Matcher step = STEP.matcher(shape.group(1));
        while (step.find()) {
            keys.add(step.group());
        }
        return new Assignment(text, List.copyOf(keys), shape.group(2).strip());
    }

    /**
     * Puts the value where it belongs.
     *
     * @param tree the experiment. Modified.
     * @param known the keys that an experiment may have
     */
    void apply(ObjectNode tree, List<String> known) {
        if (!known.contains(keys.get(0))) {
            throw new InputException("--set " + text + ": an experiment has no key " + keys.get(0) + "; "
                    + Suggestion.among(keys.get(0), known));
        }
        JsonNode place = tree;
        for (int i = 0; i < keys.size() - 1; i++) {
            place = child(place, i);
        }
        int last = keys.size() - 1;
        JsonNode parsed = Yaml.parseValue(keys.get(last), value, "--set " + text + ": the value");
        if (place instanceof ArrayNode list) {
            list.set(index(list, last), parsed);
        } else {
            map(place, last).set(keys.get(last), parsed);
        }
    }

    /** What a key leads to, made into a map if it is the name of a component, or not there. */
    private JsonNode child(JsonNode place, int i) {
        if (place instanceof ArrayNode list) {
            int index = index(list, i);
            list.set(index, opened(list.get(index), i));
            return list.get(index);
        }
        ObjectNode map = map(place, i);
        map.set(keys.get(i), opened(map.path(keys.get(i)), i));
        return map.get(keys.get(i));
    }

    private JsonNode opened(JsonNode node, int i) {
        if (node.isContainerNode()) {
            return node;
        }
        if (keys.get(i + 1).startsWith("[")) {
            throw new InputException("--set " + text + ": " + path(i) + " is no list, so it has no " + keys.get(i + 1)
                    + "; leave the index out.");
        }
        ObjectNode map = Yaml.emptyMap();
        if (node.isTextual()) {
            map.set("type", node);
        } else if (!node.isMissingNode() && !node.isNull()) {
            throw new InputException("--set " + text + ": " + path(i) + " is " + Yaml.excerpt(node)
                    + ", which has no keys; set " + path(i) + " itself.");
        }
        return map;
    }

    private int index(ArrayNode list, int i) {
        String key = keys.get(i);
        if (!key.startsWith("[")) {
            throw new InputException("--set " + text + ": " + path(i - 1) + " is a list; say which entry, such as "
                    + path(i - 1) + "[0]." + key + ".");
        }
        int index = Integer.parseInt(key.substring(1, key.length() - 1));
        if (index >= list.size()) {
            throw new InputException("--set " + text + ": " + path(i - 1) + " has " + list.size()
                    + " entries, counted from 0; there is no " + key + ".");
        }
        return index;
    }

    private ObjectNode map(JsonNode place, int i) {
        if (place instanceof ObjectNode map && !keys.get(i).startsWith("[")) {
            return map;
        }
        throw new InputException("--set " + text + ": " + path(i - 1) + " is no list, so it has no " + keys.get(i)
                + "; leave the index out.");
    }

    private String path(int last) {
        StringBuilder path = new StringBuilder();
        for (String key : keys.subList(0, last + 1)) {
            path.append(path.isEmpty() || key.startsWith("[") ? "" : ".").append(key);
        }
        return path.toString();
    }
}
