package dev.hnn.bench.catalogue;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.hnn.api.spi.Choice;
import java.io.IOException;
import java.util.Map;

/** Reads a choice as users write it: a name, or a map with a type and settings. */
final class ChoiceDeserializer extends StdDeserializer<Choice<?>> {

    private static final long serialVersionUID = 1L;
    private static final TypeReference<Map<String, Object>> SETTINGS = new TypeReference<>() {};

    ChoiceDeserializer() {
        super(Choice.class);
    }

    @Override
    public Choice<?> deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        JsonNode node = parser.readValueAsTree();
        if (node.isTextual()) {
            return Choice.of(node.textValue());
        }
        if (node instanceof ObjectNode map && map.path("type").isTextual()) {
            String type = map.remove("type").textValue();
            for (Map.Entry<String, JsonNode> setting : map.properties()) {
                if (setting.getValue().isNull()) {
                    return context.reportInputMismatch(Map.class, "has no value for " + setting.getKey());
                }
            }
            return new Choice<>(
                    type, parser.getCodec().readValue(parser.getCodec().treeAsTokens(map), SETTINGS));
        }
        return context.reportInputMismatch(Choice.class, "must be a name, or a map with a type such as {type: newton}");
    }
}
