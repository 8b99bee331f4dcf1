package dev.hnn.bench.experiment;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.DoubleNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import dev.hnn.bench.input.BindingError;
import dev.hnn.bench.input.InputException;
import java.util.Set;
import java.util.regex.Pattern;

/** YAML as users write it. Thread-safe. */
final class Yaml {

    /** Floating-point numbers without a point, such as 1e-13: numbers in YAML, but text in Jackson's reading of it. */
    private static final Pattern NUMBER = Pattern.compile("[-+]?\\d+[eE][-+]?\\d+");

    /** Keys whose values are texts whatever they look like. */
    private static final Set<String> TEXTS = Set.of("name", "as", "type", "file");

    private static final YAMLMapper MAPPER = YAMLMapper.builder()
            .addModule(new Jdk8Module())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .propertyNamingStrategy(PropertyNamingStrategies.KEBAB_CASE)
            .build();

    private Yaml() {}

    /** Parses a text. */
    static JsonNode parse(String text, String where) {
        try {
            return withNumbers(MAPPER.readTree(text));
        } catch (JsonProcessingException cause) {
            throw new InputException(where + " cannot be read as YAML: " + inWords(cause) + ".", cause);
        }
    }

    /** Binds a tree to a record. */
    static <T> T bind(JsonNode tree, Class<T> type, String where) {
        try {
            return MAPPER.treeToValue(tree, type);
        } catch (JsonMappingException cause) {
            throw new InputException(BindingError.sentence(where, cause, tree), cause);
        } catch (JsonProcessingException cause) {
            throw new IllegalStateException("a tree is not parsed", cause);
        }
    }

    private static String inWords(JsonProcessingException cause) {
        if (cause instanceof MismatchedInputException) {
            return "it has more than one document";
        }
        String message = cause.getOriginalMessage()
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .findFirst()
                .orElse("it cannot be parsed");
        return cause.getLocation() == null
                ? message
                : message + ", at line " + cause.getLocation().getLineNr() + ", column "
                        + cause.getLocation().getColumnNr();
    }

    private static JsonNode withNumbers(JsonNode node) {
        if (node instanceof ObjectNode map) {
            map.properties().stream()
                    .filter(entry -> !TEXTS.contains(entry.getKey()))
                    .forEach(entry -> entry.setValue(withNumbers(entry.getValue())));
        } else if (node instanceof ArrayNode list) {
            for (int i = 0; i < list.size(); i++) {
                list.set(i, withNumbers(list.get(i)));
            }
        } else if (node.isTextual() && NUMBER.matcher(node.textValue()).matches()) {
            return DoubleNode.valueOf(Double.parseDouble(node.textValue()));
        }
        return node;
    }
}
