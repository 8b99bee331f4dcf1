package dev.hnn.bench.catalogue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies.KebabCaseStrategy;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.inject.Inject;
import dev.hnn.api.spi.Choice;
import dev.hnn.bench.input.BindingError;
import dev.hnn.bench.input.InputException;
import dev.hnn.bench.input.KebabCaseEnums;
import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.Map;

/**
 * Between settings as users write them and the records that factories take: the defaults become a tree, what the user
 * wrote is merged over it, and the record is bound once. Thread-safe.
 */
final class SettingsBinder {

    private static final KebabCaseStrategy KEBAB_CASE = new KebabCaseStrategy();

    private final Registrations registrations;
    private final ObjectMapper mapper;

    @Inject
    SettingsBinder(Registrations registrations) {
        this.registrations = registrations;
        this.mapper = JsonMapper.builder()
                .propertyNamingStrategy(KEBAB_CASE)
                .annotationIntrospector(new KebabCaseEnums())
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .enable(DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
                .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
                .addModule(new SimpleModule()
                        .addSerializer(new ChoiceSerializer(this))
                        .addDeserializer(Choice.class, new ChoiceDeserializer()))
                .build();
    }

    /** The settings of a component, the user's over the defaults. */
    Record bind(Kind kind, ComponentRequest request) {
        Registration registration = registrations.get(kind, request.type(), request.where());
        JsonNode merged = merge(
                mapper.valueToTree(registration.defaults()),
                request.settings(),
                registration.defaults().getClass());
        try {
            return mapper.treeToValue(merged, registration.defaults().getClass());
        } catch (JsonMappingException cause) {
            throw new InputException(
                    BindingError.sentence(request.where() + " (" + request.type() + ")", cause, merged), cause);
        } catch (JsonProcessingException cause) {
            throw new IllegalStateException("a tree is not parsed", cause);
        }
    }

    /** A record of settings as users write it, those of chosen components included, all defaults filled in. */
    JsonNode toTree(Record settings) {
        return mapper.valueToTree(settings);
    }

    /** A choice with the defaults of what it chooses filled in. */
    ObjectNode toTree(Kind kind, Choice<?> choice) {
        ObjectNode given = mapper.valueToTree(choice.settings());
        ComponentRequest request = new ComponentRequest(choice.type(), "", given, kind.noun());
        ObjectNode tree = mapper.createObjectNode().put("type", choice.type());
        return tree.setAll((ObjectNode) toTree(bind(kind, request)));
    }

    /** A choice as a request for the component that it chooses. */
    ComponentRequest request(Choice<?> choice, String where) {
        return new ComponentRequest(choice.type(), "", mapper.valueToTree(choice.settings()), where);
    }

    private static JsonNode merge(JsonNode defaults, JsonNode given, Class<?> type) {
        // A choice with a type is a component of its own, and takes nothing from the default one.
        boolean anotherChoice = type == Choice.class && given.has("type");
        if (!defaults.isObject() || !given.isObject() || anotherChoice) {
            return given;
        }
        Map<String, Class<?>> types = typesByKey(type);
        ObjectNode merged = defaults.deepCopy();
        given.properties().forEach(entry -> {
            String key = entry.getKey();
            JsonNode before = merged.get(key);
            JsonNode now = entry.getValue();
            merged.set(key, before == null ? now : merge(before, now, types.getOrDefault(key, Object.class)));
        });
        return merged;
    }

    private static Map<String, Class<?>> typesByKey(Class<?> type) {
        Map<String, Class<?>> types = new HashMap<>();
        if (type.isRecord()) {
            for (RecordComponent component : type.getRecordComponents()) {
                types.put(KEBAB_CASE.translate(component.getName()), component.getType());
            }
        }
        return types;
    }
}
