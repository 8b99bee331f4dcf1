package dev.hnn.bench.experiment;

import dev.hnn.bench.input.InputException;
import dev.hnn.bench.input.Suggestion;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Components by what a user calls them: by a label, which means that component alone; else by a pattern over labels and
 * types, in which {@code *} stands for any characters.
 */
final class Names {

    private static final int MOST_LABELS_SHOWN = 20;

    private Names() {}

    /**
     * Finds components.
     *
     * @param name a label, a type, or a pattern
     * @param components where to look
     * @param where where it was written, with what it is that is not there: "… the experiment has no system"
     * @return the labels, one at least
     * @throws InputException if there are none
     */
    static <T> List<String> find(String name, List<Labeled<T>> components, String where) {
        List<String> labels = components.stream().map(Labeled::label).toList();
        if (labels.contains(name)) {
            return List.of(name);
        }
        Pattern pattern = Pattern.compile(
                Arrays.stream(name.split("\\*", -1)).map(Pattern::quote).collect(Collectors.joining(".*")));
        List<String> found = components.stream()
                .filter(component -> pattern.matcher(component.label()).matches()
                        || pattern.matcher(component.type()).matches())
                .map(Labeled::label)
                .toList();
        if (found.isEmpty()) {
            Stream<String> types = components.stream().map(Labeled::type);
            List<String> known = labels.size() <= MOST_LABELS_SHOWN
                    ? labels
                    : types.distinct().toList();
            throw new InputException(where + " of that label; " + Suggestion.among(name, known));
        }
        return found;
    }
}
