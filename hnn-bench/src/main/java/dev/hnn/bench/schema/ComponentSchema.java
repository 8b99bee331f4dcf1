package dev.hnn.bench.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.hnn.bench.catalogue.Catalogue;
import dev.hnn.bench.catalogue.Kind;
import dev.hnn.bench.catalogue.Registration;
import java.util.Collection;

/** The schemas of components: for each kind one of its names, or a map with a type, its settings, and a label. */
final class ComponentSchema {

    private static final int LONGEST_LABEL = 60;

    private final Catalogue catalogue;

    ComponentSchema(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** Adds the schema of a kind, and one for each of its components. */
    void define(Kind kind, ObjectNode definitions) {
        Collection<Registration> registrations = catalogue.registrations(kind);
        ArrayNode alternatives =
                definitions.putObject(kind.noun()).put("title", kind.noun()).putArray("anyOf");
        for (Registration each : registrations) {
            alternatives.addObject().put("description", each.description()).put("const", each.name());
        }
        for (Registration each : registrations) {
            String name = kind.noun() + "." + each.name();
            definitions.set(name, component(each, kind != Kind.SOLVER));
            ObjectNode map = alternatives.addObject();
            map.putArray("required").add("type");
            map.putArray("allOf").addObject().put("$ref", ExperimentSchema.reference(name));
        }
    }

    private ObjectNode component(Registration registration, boolean labelled) {
        ObjectNode schema = JsonNodeFactory.instance
                .objectNode()
                .put("description", registration.description())
                .put("type", "object");
        ObjectNode properties = schema.putObject("properties");
        properties
                .putObject("type")
                .put("description", registration.description())
                .put("const", registration.name());
        if (labelled) {
            properties
                    .putObject("as")
                    .put("description", "A label of its own, for tables and patterns.")
                    .put("type", "string")
                    .put("minLength", 1)
                    .put("maxLength", LONGEST_LABEL);
        }
        try {
            JsonNode defaults = catalogue.defaults(registration);
            properties.setAll(SettingSchema.properties(registration.defaults().getClass(), defaults));
            schema.put("additionalProperties", false);
        } catch (RuntimeException | LinkageError | StackOverflowError broken) {
            // The plugin's problem is told elsewhere; here its settings are whatever the user writes.
            schema.put("additionalProperties", true);
        }
        return schema;
    }
}
