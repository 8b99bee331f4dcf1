package dev.hnn.bench.experiment;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An experiment as it is written, before anything in it is looked up. A key that is not there is empty. */
record ExperimentFile(
        Optional<String> name,
        List<JsonNode> systems,
        List<JsonNode> models,
        List<JsonNode> integrators,
        Map<String, JsonNode> initialStates,
        List<Double> stepSizes,
        Optional<JsonNode> duration,
        List<JsonNode> include,
        List<JsonNode> exclude,
        Optional<Double> timeLimit,
        Optional<List<String>> measures,
        Optional<UnconvergedPolicy> onUnconverged) {

    @SuppressWarnings("OptionalAssignedToNull") // what Jackson passes for a key that is not there
    ExperimentFile {
        name = name == null ? Optional.empty() : name;
        duration = Yaml.given(duration);
        onUnconverged = onUnconverged == null ? Optional.empty() : onUnconverged;
        timeLimit = timeLimit == null ? Optional.empty() : timeLimit;
        systems = systems == null ? List.of() : systems;
        models = models == null ? List.of() : models;
        integrators = integrators == null ? List.of() : integrators;
        initialStates = initialStates == null ? Map.of() : initialStates;
        stepSizes = stepSizes == null ? List.of() : stepSizes;
        include = include == null ? List.of() : include;
        exclude = exclude == null ? List.of() : exclude;
        measures = measures == null ? Optional.empty() : measures;
    }
}
