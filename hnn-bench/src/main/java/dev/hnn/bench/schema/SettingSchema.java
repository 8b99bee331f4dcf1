package dev.hnn.bench.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.PropertyNamingStrategies.KebabCaseStrategy;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.hnn.api.spi.Choice;
import dev.hnn.bench.catalogue.Kind;
import dev.hnn.bench.input.KebabCaseEnums.KebabCase;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Collection;

/**
 * From records of settings to schemas, as the catalogue binds them: keys in kebab-case, enums too, choices as a name or a map
 * with a type, and everywhere a sweep in the place of a value. A type that is not among those that settings may have is
 * whatever the user writes.
 */
final class SettingSchema {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final KebabCaseStrategy KEBAB_CASE = new KebabCaseStrategy();
    private static final KebabCase ENUM = new KebabCase();

    private SettingSchema() {}

    /**
     * The settings of a record.
     *
     * @param type the record
     * @param defaults its default settings as users write them; empty if they are not to be had
     * @return a schema for each key
     */
    static ObjectNode properties(Class<?> type, JsonNode defaults) {
        ObjectNode properties = NODES.objectNode();
        for (RecordComponent setting : type.getRecordComponents()) {
            String key = KEBAB_CASE.translate(setting.getName());
            ObjectNode schema = NODES.objectNode();
            JsonNode usual = defaults.path(key);
            if (!usual.isMissingNode()) {
                schema.set("default", usual);
            }
            ObjectNode value = value(setting.getGenericType(), usual);
            schema.putArray("anyOf").add(value).add(sweep(value));
            properties.set(key, schema);
        }
        return properties;
    }

    private static ObjectNode sweep(ObjectNode value) {
        ObjectNode sweep = NODES.objectNode().put("type", "object").put("additionalProperties", false);
        sweep.putArray("required").add("sweep");
        sweep.putObject("properties")
                .putObject("sweep")
                .put("description", "One component for each of these values.")
                .put("type", "array")
                .put("minItems", 1)
                .put("uniqueItems", true)
                .set("items", value);
        return sweep;
    }

    private static ObjectNode value(Type type, JsonNode usual) {
        ObjectNode schema = NODES.objectNode();
        if (type instanceof ParameterizedType parameterized) {
            Type argument = parameterized.getActualTypeArguments()[0];
            if (parameterized.getRawType() == Choice.class) {
                return choice(Kind.of(raw(argument)), usual);
            }
            if (Collection.class.isAssignableFrom(raw(type))) {
                return schema.put("type", "array").set("items", value(argument, NODES.missingNode()));
            }
        }
        Class<?> raw = raw(type);
        if (raw.isArray()) {
            return schema.put("type", "array").set("items", value(raw.getComponentType(), NODES.missingNode()));
        }
        if (raw.isRecord()) {
            return schema.put("type", "object")
                    .put("additionalProperties", false)
                    .set("properties", properties(raw, usual));
        }
        if (raw.isEnum()) {
            ArrayNode names = schema.putArray("enum");
            for (Object constant : raw.getEnumConstants()) {
                names.add(nameOf((Enum<?>) constant));
            }
            return schema;
        }
        return scalar(raw, schema);
    }

    /** What users write for a constant. */
    static String nameOf(Enum<?> constant) {
        return ENUM.convertEnumToExternalName(constant.name());
    }

    /** A name or a map with a type; or settings of the default one, which then needs no type. */
    private static ObjectNode choice(Kind kind, JsonNode usual) {
        ObjectNode schema = NODES.objectNode();
        ArrayNode alternatives = schema.putArray("anyOf");
        alternatives.addObject().put("$ref", ExperimentSchema.reference(kind.noun()));
        if (usual.path("type").isTextual()) {
            ObjectNode untyped = alternatives.addObject();
            untyped.putArray("allOf")
                    .addObject()
                    .put(
                            "$ref",
                            ExperimentSchema.reference(
                                    kind.noun() + "." + usual.path("type").textValue()));
            untyped.putObject("not").putArray("required").add("type");
        }
        return schema;
    }

    private static ObjectNode scalar(Class<?> type, ObjectNode schema) {
        if (type == double.class || type == Double.class || type == float.class || type == Float.class) {
            return schema.put("type", "number");
        }
        if (type == int.class || type == Integer.class) {
            return schema.put("type", "integer")
                    .put("minimum", Integer.MIN_VALUE)
                    .put("maximum", Integer.MAX_VALUE);
        }
        if (type == long.class || type == Long.class) {
            return schema.put("type", "integer");
        }
        if (type == boolean.class || type == Boolean.class) {
            return schema.put("type", "boolean");
        }
        return type == String.class ? schema.put("type", "string") : schema;
    }

    private static Class<?> raw(Type type) {
        if (type instanceof Class<?> plain) {
            return plain;
        }
        return type instanceof ParameterizedType parameterized ? raw(parameterized.getRawType()) : Object.class;
    }
}
