package dev.hnn.bench.schema;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.inject.Inject;
import dev.hnn.bench.catalogue.Catalogue;
import dev.hnn.bench.catalogue.Kind;
import dev.hnn.bench.experiment.UnconvergedPolicy;
import dev.hnn.bench.measure.Measures;

/**
 * The JSON Schema of experiment files: draft-07, which the editors that complete YAML all know. It says what can be said of a
 * file without making its components; ranges of settings, and whether steps divide a duration, are for {@code hnn bench}.
 */
public final class ExperimentSchema {

    private static final String DRAFT = "http://json-schema.org/draft-07/schema#";

    private final Catalogue catalogue;

    @Inject
    ExperimentSchema(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /**
     * Makes the schema.
     *
     * @return with all the components that there are
     */
    public ObjectNode make() {
        ObjectNode schema = JsonNodeFactory.instance
                .objectNode()
                .put("$schema", DRAFT)
                .put("title", "hnn experiment")
                .put("description", "Systems, models and integrators that hnn bench crosses into cells.")
                .put("type", "object")
                .put("additionalProperties", false);
        ArrayNode required = schema.putArray("required");
        for (String key : new String[] {"name", "systems", "models", "integrators", "step-sizes", "duration"}) {
            required.add(key);
        }
        properties(schema.putObject("properties"));
        ObjectNode definitions = schema.putObject("definitions");
        definitions.set("state-list", list(list(number())));
        definitions.set("sample", sample());
        definitions.set("pattern", pattern());
        ComponentSchema components = new ComponentSchema(catalogue);
        for (Kind kind : Kind.values()) {
            components.define(kind, definitions);
        }
        return schema;
    }

    static String reference(String definition) {
        return "#/definitions/" + definition;
    }

    private static void properties(ObjectNode properties) {
        described(properties, "name", "Names the results folder.")
                .put("type", "string")
                .put("pattern", "^[A-Za-z0-9][A-Za-z0-9._-]*$");
        components(properties, Kind.SYSTEM);
        components(properties, Kind.MODEL);
        components(properties, Kind.INTEGRATOR);
        described(properties, "step-sizes", "Positive step sizes h.")
                .setAll(list(positive()).put("minItems", 1).put("uniqueItems", true));
        described(properties, "duration", "The time at the end, or a list: whole numbers of every step size.")
                .setAll(oneOrMore(positive()));
        described(properties, "time-limit", "How many seconds a cell, or the training of a model, may take.")
                .setAll(positive());
        ArrayNode measures = described(properties, "measures", "By what cells are judged.")
                .put("type", "array")
                .put("minItems", 1)
                .put("uniqueItems", true)
                .putObject("items")
                .putArray("enum");
        Measures.all().forEach(measure -> measures.add(measure.name()));
        ArrayNode policies = described(
                        properties, "on-unconverged", "What follows from a step whose solver did not converge.")
                .put("default", SettingSchema.nameOf(UnconvergedPolicy.COUNT))
                .putArray("enum");
        for (UnconvergedPolicy policy : UnconvergedPolicy.values()) {
            policies.add(SettingSchema.nameOf(policy));
        }
        ArrayNode states = described(
                        properties,
                        "initial-states",
                        "For the label, the type or a pattern of systems: a list of states [q1, ..., p1, ...], or a sample.")
                .put("type", "object")
                .putObject("additionalProperties")
                .putArray("anyOf");
        states.addObject().put("$ref", reference("state-list"));
        states.addObject().put("$ref", reference("sample"));
        patterns(properties, "include", "The cells that there are; all, without this key.");
        patterns(properties, "exclude", "The cells that are left out: they are no rows.");
    }

    private static void components(ObjectNode properties, Kind kind) {
        described(properties, kind.plural(), "Names, or maps with a type and settings.")
                .put("type", "array")
                .put("minItems", 1)
                .putObject("items")
                .put("$ref", reference(kind.noun()));
    }

    private static void patterns(ObjectNode properties, String key, String description) {
        described(properties, key, description)
                .put("type", "array")
                .putObject("items")
                .put("$ref", reference("pattern"));
    }

    private static ObjectNode sample() {
        ObjectNode schema = map();
        schema.putArray("required").add("sample");
        ObjectNode sample = map();
        schema.putObject("properties").set("sample", sample);
        sample.putArray("required").add("count");
        ObjectNode properties = sample.putObject("properties");
        described(properties, "count", "How many states.")
                .put("type", "integer")
                .put("minimum", 1)
                .put("maximum", 100_000);
        described(properties, "seed", "Equal seeds give equal states.")
                .put("type", "integer")
                .put("default", 0);
        ArrayNode region = described(
                        properties, "region", "Where they lie: the system's own region, or bounds of each coordinate.")
                .put("default", "default")
                .putArray("anyOf");
        region.addObject().put("const", "default");
        region.add(list(list(number()).put("minItems", 2).put("maxItems", 2)));
        ArrayNode energy = described(properties, "energy", "An energy shell, or a band of energies.")
                .putArray("anyOf");
        energy.add(number());
        energy.add(list(number()).put("minItems", 2).put("maxItems", 2));
        return schema;
    }

    private static ObjectNode pattern() {
        ObjectNode schema = map().put("minProperties", 1);
        ObjectNode properties = schema.putObject("properties");
        for (Kind kind : new Kind[] {Kind.SYSTEM, Kind.MODEL, Kind.INTEGRATOR}) {
            described(properties, kind.noun(), "A label, a type, or a pattern with *; or a list of these.")
                    .setAll(oneOrMore(node().put("type", "string")));
        }
        described(properties, "step-size", "One of step-sizes, or a list.").setAll(oneOrMore(number()));
        described(properties, "duration", "One of the durations, or a list.").setAll(oneOrMore(number()));
        return schema;
    }

    private static ObjectNode described(ObjectNode properties, String key, String description) {
        return properties.putObject(key).put("description", description);
    }

    private static ObjectNode oneOrMore(ObjectNode one) {
        ObjectNode schema = node();
        schema.putArray("anyOf").add(one).add(list(one).put("minItems", 1));
        return schema;
    }

    private static ObjectNode list(ObjectNode items) {
        return node().put("type", "array").set("items", items);
    }

    private static ObjectNode map() {
        return node().put("type", "object").put("additionalProperties", false);
    }

    private static ObjectNode number() {
        return node().put("type", "number");
    }

    private static ObjectNode positive() {
        return number().put("exclusiveMinimum", 0);
    }

    private static ObjectNode node() {
        return JsonNodeFactory.instance.objectNode();
    }
}
