package dev.hnn.bench.folder;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import dev.hnn.api.spi.ApiVersion;
import dev.hnn.bench.experiment.Experiment;
import dev.hnn.bench.experiment.Labeled;
import dev.hnn.bench.experiment.Selection;
import dev.hnn.bench.experiment.UnconvergedPolicy;
import dev.hnn.bench.input.KebabCaseEnums;
import dev.hnn.bench.limit.TimeLimit;
import dev.hnn.bench.output.Build;
import dev.hnn.bench.plugin.Identity;
import dev.hnn.bench.plugin.Origin;
import java.io.File;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Everything that is needed to get the same bytes again, as JSON: versions, the experiment with all defaults filled in, and
 * the digests of model files and plugin jars.
 *
 * @param created when the run began
 * @param hnn the build
 * @param java its version, vendor and virtual machine
 * @param platform operating system, architecture, processors
 * @param libraries the jars on the class path, which carry their versions in their names
 * @param plugins the plugins that were there
 * @param experiment the experiment
 * @param models the model files that were used
 */
record Manifest(
        String created,
        Build hnn,
        Map<String, String> java,
        Map<String, String> platform,
        List<String> libraries,
        List<PluginEntry> plugins,
        ExperimentEntry experiment,
        List<ModelEntry> models) {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .addModule(new Jdk8Module())
            .enable(SerializationFeature.INDENT_OUTPUT)
            .propertyNamingStrategy(PropertyNamingStrategies.KEBAB_CASE)
            .annotationIntrospector(new KebabCaseEnums())
            .build();

    /** A plugin. */
    record PluginEntry(
            String file, String name, Optional<String> version, Optional<String> api, Map<String, String> sha256) {

        static PluginEntry of(Origin plugin) {
            Identity identity = plugin.identity();
            return new PluginEntry(
                    plugin.name(),
                    identity.name(),
                    identity.version(),
                    identity.api().map(ApiVersion::toString),
                    plugin.digests().byJar());
        }
    }

    /** A component of the experiment. */
    record ComponentEntry(String label, String type, JsonNode settings, String origin, Map<String, String> sha256) {

        static <T> List<ComponentEntry> of(List<Labeled<T>> components) {
            List<ComponentEntry> entries = new ArrayList<>();
            for (Labeled<T> each : components) {
                entries.add(
                        new ComponentEntry(each.label(), each.type(), each.settings(), each.origin(), each.digests()));
            }
            return entries;
        }
    }

    /** The experiment. */
    record ExperimentEntry(
            String name,
            List<ComponentEntry> systems,
            List<ComponentEntry> models,
            List<ComponentEntry> integrators,
            Map<String, List<List<Double>>> initialStates,
            List<Double> stepSizes,
            List<Double> durations,
            Selection selection,
            Optional<Double> timeLimit,
            List<String> measures,
            UnconvergedPolicy onUnconverged) {

        static ExperimentEntry of(Experiment experiment) {
            Map<String, List<List<Double>>> states = new TreeMap<>();
            experiment.systems().forEach(system -> states.put(system.label(), experiment.initialStatesOf(system)));
            return new ExperimentEntry(
                    experiment.name(),
                    ComponentEntry.of(experiment.systems()),
                    ComponentEntry.of(experiment.models()),
                    ComponentEntry.of(experiment.integrators()),
                    states,
                    experiment.stepSizes(),
                    experiment.durations(),
                    experiment.selection(),
                    experiment.timeLimit().map(TimeLimit::seconds),
                    experiment.measures(),
                    experiment.onUnconverged());
        }
    }

    static Manifest of(Experiment experiment, List<Origin> plugins, List<ModelEntry> models, Instant created) {
        return new Manifest(
                created.toString(),
                Build.current(),
                ordered(
                        "version",
                        Runtime.version().toString(),
                        "vendor",
                        System.getProperty("java.vendor"),
                        "vm",
                        System.getProperty("java.vm.name")),
                ordered(
                        "os",
                        System.getProperty("os.name"),
                        "architecture",
                        System.getProperty("os.arch"),
                        "processors",
                        String.valueOf(Runtime.getRuntime().availableProcessors())),
                classPath(),
                plugins.stream().map(PluginEntry::of).toList(),
                ExperimentEntry.of(experiment),
                List.copyOf(models));
    }

    String toJson() {
        try {
            return MAPPER.writeValueAsString(this) + "\n";
        } catch (JsonProcessingException cause) {
            throw new IllegalStateException("a record of plain data can be written", cause);
        }
    }

    private static Map<String, String> ordered(String... keysAndValues) {
        Map<String, String> map = new TreeMap<>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            map.put(keysAndValues[i], keysAndValues[i + 1]);
        }
        return map;
    }

    /** Started with -jar, the class path is one jar, which lists the others in its manifest and lies beside them. */
    private static List<String> classPath() {
        List<Path> classPath = Arrays.stream(
                        System.getProperty("java.class.path").split(File.pathSeparator, -1))
                .map(Path::of)
                .toList();
        Path first = classPath.get(0).toAbsolutePath();
        String[] beside = classPath.size() == 1 && first.toString().endsWith(".jar") && first.getParent() != null
                ? first.getParent().toFile().list((folder, name) -> name.endsWith(".jar"))
                : null;
        return beside == null
                ? classPath.stream()
                        .map(path -> String.valueOf(path.getFileName()))
                        .sorted()
                        .toList()
                : Arrays.stream(beside).sorted().toList();
    }
}
