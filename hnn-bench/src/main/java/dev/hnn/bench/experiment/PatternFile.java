package dev.hnn.bench.experiment;

import com.fasterxml.jackson.databind.JsonNode;
import dev.hnn.bench.input.InputException;
import dev.hnn.bench.input.Suggestion;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A pattern of cells as it is written: each key has one value or a list, and at least one key is there. */
record PatternFile(
        Optional<JsonNode> system,
        Optional<JsonNode> model,
        Optional<JsonNode> integrator,
        Optional<JsonNode> stepSize,
        Optional<JsonNode> duration) {

    PatternFile {
        system = Yaml.given(system);
        model = Yaml.given(model);
        integrator = Yaml.given(integrator);
        stepSize = Yaml.given(stepSize);
        duration = Yaml.given(duration);
    }

    /** Reads patterns, against an experiment that has all of its cells. */
    static List<CellPattern> read(List<JsonNode> nodes, Experiment all, String where) {
        List<CellPattern> patterns = new ArrayList<>();
        for (int i = 0; i < nodes.size(); i++) {
            JsonNode node = nodes.get(i);
            String place = where + "[" + i + "]";
            if (node == null || !node.isObject() || node.isEmpty()) {
                throw new InputException(place + " must be a pattern, such as {system: pendulum, integrator: euler}.");
            }
            patterns.add(Yaml.bind(node, PatternFile.class, place).resolve(all, place));
        }
        return patterns;
    }

    private CellPattern resolve(Experiment all, String where) {
        return new CellPattern(
                system.map(node -> labels(node, all.systems(), where, "system")),
                model.map(node -> labels(node, all.models(), where, "model")),
                integrator.map(node -> labels(node, all.integrators(), where, "integrator")),
                stepSize.map(node -> numbers(node, all.stepSizes(), where + ".step-size")),
                duration.map(node -> numbers(node, all.durations(), where + ".duration")));
    }

    private static <T> List<String> labels(JsonNode node, List<Labeled<T>> components, String where, String kind) {
        List<JsonNode> names = new ArrayList<>();
        (node.isArray() ? node : List.of(node)).forEach(names::add);
        List<String> labels = new ArrayList<>();
        for (JsonNode name : names) {
            if (!name.isTextual()) {
                throw new InputException(
                        where + "." + kind + " must be a label, a type, or a pattern such as \"hnn*\", or a"
                                + " list of these, not " + Yaml.excerpt(name) + ".");
            }
            labels.addAll(
                    Names.find(name.textValue(), components, where + "." + kind + ": the experiment has no " + kind));
        }
        if (labels.isEmpty()) {
            throw new InputException(where + "." + kind + " is an empty list, which fits nothing; take it out.");
        }
        return labels.stream().distinct().toList();
    }

    private static List<Double> numbers(JsonNode node, List<Double> known, String where) {
        List<Double> numbers = Numbers.oneOrMore(node, where, known.toString());
        for (Double number : numbers) {
            if (!known.contains(number)) {
                throw new InputException(where + ": the experiment does not have " + number + "; "
                        + Suggestion.among(
                                number.toString(),
                                known.stream().map(String::valueOf).toList()));
            }
        }
        return numbers;
    }
}
