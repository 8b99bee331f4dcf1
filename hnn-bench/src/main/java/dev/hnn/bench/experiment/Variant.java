package dev.hnn.bench.experiment;

import com.fasterxml.jackson.databind.JsonNode;
import dev.hnn.bench.catalogue.Configured;
import dev.hnn.bench.input.InlineYaml;
import dev.hnn.bench.input.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * A component with one value for each setting that is swept.
 *
 * @param tree the component, as if the user had written it so. Not to be modified.
 * @param axes the values that were taken, in the order in which they are written
 */
record Variant(JsonNode tree, List<Axis> axes) {

    /**
     * A setting that is swept.
     *
     * @param path the keys that lead to it
     * @param value the value that was taken, what is swept inside of it still as a sweep
     */
    record Axis(List<String> path, JsonNode value) {

        String pointer() {
            return "/" + String.join("/", path);
        }

        String key(List<Axis> all) {
            String last = path.get(path.size() - 1);
            boolean alone = all.stream()
                            .filter(other ->
                                    other.path().get(other.path().size() - 1).equals(last))
                            .map(Axis::path)
                            .distinct()
                            .count()
                    == 1;
            return alone ? last : String.join(".", path);
        }
    }

    /**
     * What to call it: its label, and in brackets what tells it from the other variants.
     *
     * @param given the label that the user gave the component; empty if none
     * @param made the component
     * @return such as {@code hnn[hidden=32-32,seed=1]}, or {@code variational[newton,tolerance=1e-10]}
     */
    String label(String given, Configured<?> made) {
        boolean choicesShown = given.isEmpty();
        String base = choicesShown ? made.label() : given;
        List<String> parts = new ArrayList<>();
        for (Axis axis : axes) {
            if (made.settings().at(axis.pointer()).path("type").isTextual()) {
                boolean shown = choicesShown && axis.path().size() == 1;
                parts.addAll(choice(axis.value(), shown));
            } else {
                parts.add(axis.key(axes) + "=" + text(axis.value()));
            }
        }
        String all = String.join(",", parts);
        if (all.isEmpty()) {
            return base;
        }
        return choicesShown && base.endsWith("]")
                ? base.substring(0, base.length() - 1) + "," + all + "]"
                : base + "[" + all + "]";
    }

    private static List<String> choice(JsonNode value, boolean typeShown) {
        String type = value.isTextual() ? value.textValue() : value.path("type").asText();
        Stream<String> settings = value.properties().stream()
                .filter(entry -> !entry.getKey().equals("type") && !Sweep.isSweep(entry.getValue()))
                .map(entry -> entry.getKey() + "=" + text(entry.getValue()));
        return Stream.concat(typeShown || type.isEmpty() ? Stream.empty() : Stream.of(type), settings)
                .toList();
    }

    private static String text(JsonNode value) {
        if (value.isArray()) {
            return StreamSupport.stream(value.spliterator(), false)
                    .map(Variant::text)
                    .collect(Collectors.joining("-"));
        }
        String text = Text.onOneLine(InlineYaml.of(value));
        return value.isTextual() ? text.substring(text.lastIndexOf('/') + 1) : text;
    }
}
