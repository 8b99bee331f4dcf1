package dev.hnn.bench.catalogue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.hnn.bench.input.InputException;
import dev.hnn.bench.input.Text;

/**
 * A component as a user asks for it.
 *
 * @param type the name of its factory
 * @param label the label of its own that the user gave it with {@code as}; empty if none
 * @param settings the settings that the user wrote. Not to be modified.
 * @param where where it was written, for error messages
 */
public record ComponentRequest(String type, String label, ObjectNode settings, String where) {

    private static final int LONGEST_LABEL = 60;

    private static boolean isLabel(JsonNode node) {
        String text = node.asText();
        return node.isTextual()
                && !text.isBlank()
                && text.length() <= LONGEST_LABEL
                && !Text.hasControlCharacters(text);
    }

    /**
     * A component with its default settings.
     *
     * @param type the name of its factory
     * @param where what to call it in error messages
     * @return the request
     */
    public static ComponentRequest named(String type, String where) {
        return new ComponentRequest(type, "", JsonNodeFactory.instance.objectNode(), where);
    }

    /**
     * Reads a name, or a map with {@code type}, settings, and perhaps {@code as}.
     *
     * @param node what the user wrote
     * @param where where
     * @return the request
     * @throws InputException if it is neither
     */
    public static ComponentRequest of(JsonNode node, String where) {
        if (node.isTextual()) {
            return named(node.textValue(), where);
        }
        if (!node.isObject()) {
            throw new InputException(
                    where + " must be a name, or a map with a type such as {type: newton}, not " + node + ".");
        }
        ObjectNode settings = node.deepCopy();
        JsonNode type = settings.remove("type");
        if (type == null || !type.isTextual()) {
            throw new InputException(where + " needs a type, a name such as {type: newton}.");
        }
        JsonNode label = settings.remove("as");
        if (label != null && !isLabel(label)) {
            throw new InputException(where + ".as must be a label: one line of text, not blank, of at most "
                    + LONGEST_LABEL + " characters.");
        }
        return new ComponentRequest(type.textValue(), label == null ? "" : label.textValue(), settings, where);
    }
}
