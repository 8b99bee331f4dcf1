package dev.hnn.bench.experiment;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.PropertyNamingStrategies.KebabCaseStrategy;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.DoubleNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import dev.hnn.bench.input.BindingError;
import dev.hnn.bench.input.InputException;
import dev.hnn.bench.input.KebabCaseEnums;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** YAML as users write it. Thread-safe. */
final class Yaml {

    /** Floating-point numbers without a point, such as 1e-13: numbers in YAML, but text in Jackson's reading of it. */
    private static final Pattern NUMBER = Pattern.compile("[-+]?\\d+[eE][-+]?\\d+");

    /** Keys whose values are texts whatever they look like. */
    private static final Set<String> TEXTS = Set.of("name", "as", "type", "file");

    private static final KebabCaseStrategy KEBAB_CASE = new KebabCaseStrategy();

    private static final int LONGEST_EXCERPT = 100;

    private static final YAMLMapper MAPPER = YAMLMapper.builder()
            .addModule(new Jdk8Module())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .propertyNamingStrategy(KEBAB_CASE)
            .annotationIntrospector(new KebabCaseEnums())
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

    /** Parses the value of a key that is written on the command line. */
    static JsonNode parseValue(String key, String text, String where) {
        try {
            JsonNode value = MAPPER.readTree(text);
            if (value.isMissingNode()) {
                return NullNode.getInstance();
            }
            return TEXTS.contains(key) ? value : withNumbers(value);
        } catch (JsonProcessingException cause) {
            throw new InputException(where + " cannot be read as YAML: " + inWords(cause) + ".", cause);
        }
    }

    /** A value that is there. For a key that is not, Jackson passes null, or a node that stands for it. */
    @SuppressWarnings("OptionalAssignedToNull")
    static Optional<JsonNode> given(Optional<JsonNode> value) {
        return value == null ? Optional.empty() : value.filter(node -> !node.isNull());
    }

    /** The keys of a record, as users write them. */
    static List<String> keys(Class<? extends Record> type) {
        return Arrays.stream(type.getRecordComponents())
                .map(component -> KEBAB_CASE.translate(component.getName()))
                .toList();
    }

    static ObjectNode emptyMap() {
        return MAPPER.createObjectNode();
    }

    /** A value for an error message, not too long. */
    static String excerpt(JsonNode value) {
        String text = value.toString();
        return text.length() <= LONGEST_EXCERPT ? text : text.substring(0, LONGEST_EXCERPT) + "…";
    }

    /** Writes a tree. */
    static String text(JsonNode tree) {
        try {
            return MAPPER.writeValueAsString(tree);
        } catch (JsonProcessingException cause) {
            throw new IllegalStateException("a tree can be written", cause);
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
