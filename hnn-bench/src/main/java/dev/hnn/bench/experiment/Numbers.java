package dev.hnn.bench.experiment;

import com.fasterxml.jackson.databind.JsonNode;
import dev.hnn.bench.input.InputException;
import java.util.ArrayList;
import java.util.List;

/** Numbers as users write them: one, a list, or either. */
final class Numbers {

    private Numbers() {}

    static double one(JsonNode node, String where) {
        if (!node.isNumber()) {
            throw new InputException(where + " must be a number"
                    + (node.isNull() ? ", and is missing." : ", not " + Yaml.excerpt(node) + "."));
        }
        return node.doubleValue();
    }

    /** A list of numbers, as an example shows it. */
    static List<Double> list(JsonNode node, String where, String example) {
        if (!node.isArray()) {
            throw new InputException(
                    where + " must be a list of numbers, such as " + example + ", not " + Yaml.excerpt(node) + ".");
        }
        List<Double> numbers = new ArrayList<>();
        for (int i = 0; i < node.size(); i++) {
            numbers.add(one(node.get(i), where + "[" + i + "]"));
        }
        return List.copyOf(numbers);
    }

    /** A number, or a list of some. */
    static List<Double> oneOrMore(JsonNode node, String where, String example) {
        if (!node.isArray()) {
            return List.of(one(node, where));
        }
        if (node.isEmpty()) {
            throw new InputException(where + " must not be empty; write a number, or a list such as " + example + ".");
        }
        return list(node, where, example);
    }

    /** The same numbers. */
    static List<Double> distinct(List<Double> numbers, String where) {
        for (int i = 1; i < numbers.size(); i++) {
            if (numbers.indexOf(numbers.get(i)) < i) {
                throw new InputException(where + " has " + numbers.get(i) + " twice; take one out.");
            }
        }
        return numbers;
    }
}
