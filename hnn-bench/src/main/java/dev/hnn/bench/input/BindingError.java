package dev.hnn.bench.input;

import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.exc.InvalidNullException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import dev.hnn.api.spi.Choice;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** What Jackson has to say against a key or a value, as one sentence for the user. */
public final class BindingError {

    private BindingError() {}

    /**
     * Explains an error.
     *
     * @param where the file, or the option, and the component
     * @param error what Jackson threw
     * @param tree what was being bound
     * @return one sentence
     */
    public static String sentence(String where, JsonMappingException error, JsonNode tree) {
        String path = path(error.getPath());
        String key = where + ": " + (path.isEmpty() ? "it" : path);
        if (error instanceof UnrecognizedPropertyException unknown) {
            List<String> known = unknown.getKnownPropertyIds().stream()
                    .map(String::valueOf)
                    .sorted()
                    .toList();
            return where + ": unknown key " + path + "; " + Suggestion.among(unknown.getPropertyName(), known);
        }
        if (error instanceof InvalidNullException) {
            return key + " is missing.";
        }
        if (error instanceof ValueInstantiationException && error.getCause() != null) {
            return key + ": " + Objects.requireNonNullElse(error.getCause().getMessage(), "an empty value is in it.");
        }
        if (error.getCause() instanceof InputCoercionException) {
            return key + " is too large or too small: " + valueAt(error.getPath(), tree) + ".";
        }
        if (error instanceof MismatchedInputException mismatch
                && !(mismatch.getTargetType() == Map.class)
                && mismatch.getTargetType() != null
                && !inWords(mismatch.getTargetType()).isEmpty()) {
            JsonNode value = valueAt(error.getPath(), tree);
            return key + " must be " + inWords(mismatch.getTargetType())
                    + (value.isMissingNode() || value.isNull() ? ", and is missing." : ", not " + value + ".");
        }
        return key + " " + error.getOriginalMessage() + ".";
    }

    private static JsonNode valueAt(List<JsonMappingException.Reference> references, JsonNode tree) {
        JsonNode value = tree;
        for (JsonMappingException.Reference reference : references) {
            value = reference.getFieldName() == null
                    ? value.path(reference.getIndex())
                    : value.path(reference.getFieldName());
        }
        return value;
    }

    private static String path(List<JsonMappingException.Reference> references) {
        StringBuilder path = new StringBuilder();
        for (JsonMappingException.Reference reference : references) {
            if (reference.getFieldName() == null) {
                path.append('[').append(reference.getIndex()).append(']');
            } else {
                path.append(path.isEmpty() ? "" : ".").append(reference.getFieldName());
            }
        }
        return path.toString();
    }

    private static String inWords(Class<?> type) {
        if (type == double.class || type == Double.class) {
            return "a number";
        }
        if (type == int.class || type == long.class || type == Integer.class || type == Long.class) {
            return "a whole number" + (type == int.class || type == Integer.class ? " of at most 2147483647" : "");
        }
        if (type == boolean.class || type == Boolean.class) {
            return "true or false";
        }
        if (type == String.class) {
            return "a text";
        }
        if (type.isEnum()) {
            return "one of "
                    + Arrays.stream(type.getEnumConstants())
                            .map(constant -> ((Enum<?>) constant)
                                    .name()
                                    .toLowerCase(Locale.ROOT)
                                    .replace('_', '-'))
                            .collect(Collectors.joining(", "));
        }
        if (Collection.class.isAssignableFrom(type) || type.isArray()) {
            return "a list";
        }
        if (type == Choice.class) {
            return "a name, or a map with a type such as {type: newton}";
        }
        if (type.isRecord() || Map.class.isAssignableFrom(type)) {
            return "a map of keys and values";
        }
        return "";
    }
}
