package dev.hnn.bench.input;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** Values as users write them, on one line. */
public final class InlineYaml {

    private InlineYaml() {}

    /**
     * A map without its braces.
     *
     * @param map keys and values
     * @return such as "mass: 1.0, stiffness: 1.0"
     */
    public static String entries(JsonNode map) {
        return map.properties().stream()
                .map(entry -> entry.getKey() + ": " + of(entry.getValue()))
                .collect(Collectors.joining(", "));
    }

    /**
     * Any value.
     *
     * @param value a map, a list, or a single value
     * @return such as "[64, 64]", or "1e-12" rather than "1.0E-12"
     */
    public static String of(JsonNode value) {
        if (value.isObject()) {
            return "{" + entries(value) + "}";
        }
        if (value.isArray()) {
            return StreamSupport.stream(value.spliterator(), false)
                    .map(InlineYaml::of)
                    .collect(Collectors.joining(", ", "[", "]"));
        }
        if (value.isDouble()) {
            return value.asText().replace(".0E", "e").replace('E', 'e');
        }
        return value.isTextual() && value.textValue().isEmpty() ? "\"\"" : value.asText();
    }
}
