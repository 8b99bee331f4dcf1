package dev.hnn.bench.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion.VersionFlag;
import dev.hnn.bench.PluginJar;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code hnn schema}: what hnn takes is valid, typical mistakes are not, and the components of plugins are in it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SchemaCommandTest {

    private static final Path ROOT = Path.of("..");
    private static final Path EXAMPLES = ROOT.resolve("examples");

    private static final String GOOD = """
            name: test
            systems: [harmonic-oscillator]
            models: [exact]
            integrators: [euler]
            step-sizes: [0.1]
            duration: 1
            """;

    /** A number in YAML 1.2, which editors read; not so in Jackson's YAML. */
    private static final Pattern EXPONENT_WITHOUT_POINT = Pattern.compile("(\\d)(e-\\d+)");

    @TempDir
    private static Path folder;

    private JsonNode tree;
    private JsonSchema schema;

    @BeforeAll
    void makeTheSchemaWithThePluginsOfTheExamples() throws IOException {
        Path plugins = Files.createDirectory(folder.resolve("plugins"));
        try (Stream<Path> examples = Files.list(EXAMPLES)) {
            for (Path example : examples.filter(each -> Files.exists(each.resolve("pom.xml")))
                    .toList()) {
                compile(example, plugins.resolve(example.getFileName() + ".jar"));
            }
        }
        CommandLineRun run = CommandLineRun.of(plugins, "schema");
        assertThat(run.exitCode()).as(run.err()).isZero();
        tree = new ObjectMapper().readTree(run.out());
        schema = JsonSchemaFactory.getInstance(VersionFlag.V7).getSchema(tree);
    }

    @Test
    void theSchemaIsASchema() {
        JsonSchema draft = JsonSchemaFactory.getInstance(VersionFlag.V7)
                .getSchema(SchemaLocation.of("http://json-schema.org/draft-07/schema#"));
        assertThat(draft.validate(tree)).isEmpty();
    }

    static Stream<Path> experiments() throws IOException {
        List<Path> files = new ArrayList<>(List.of(Path.of("src/main/resources/dev/hnn/bench/experiment/paper.yaml")));
        try (Stream<Path> walk = Files.walk(EXAMPLES, 2)) {
            walk.filter(file -> file.toString().endsWith(".yaml")).sorted().forEach(files::add);
        }
        return files.stream();
    }

    @ParameterizedTest
    @MethodSource("experiments")
    void everyExampleIsValid(Path file) throws IOException {
        assertThat(mistakes(Files.readString(file))).isEmpty();
    }

    @Test
    void everyExperimentOfTheDocumentationIsValid() throws IOException {
        List<String> experiments = new ArrayList<>();
        try (Stream<Path> pages = Files.list(ROOT.resolve("docs"))) {
            for (Path page :
                    pages.filter(each -> each.toString().endsWith(".md")).toList()) {
                Pattern.compile("(?s)```yaml\n(.*?)```")
                        .matcher(Files.readString(page))
                        .results()
                        .map(block -> block.group(1))
                        .forEach(experiments::add);
            }
        }
        // Some blocks show a few keys alone.
        assertThat(experiments)
                .hasSizeGreaterThanOrEqualTo(2)
                .allSatisfy(block -> assertThat(mistakes(completed(block))).isEmpty());
    }

    private static String completed(String block) {
        StringBuilder whole = new StringBuilder(block);
        GOOD.lines()
                .filter(line -> !Pattern.compile("(?m)^" + line.substring(0, line.indexOf(':') + 1))
                        .matcher(block)
                        .find())
                .forEach(line -> whole.append(line).append('\n'));
        return whole.toString();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "models: [{type: hnn, hidden: {sweep: [[32, 32], [64, 64]]}, seed: {sweep: [1, 2, 3]}}]",
                "models: [{type: hnn, optimizer: {sweep: [adam, l-bfgs]}, as: mine}]",
                "integrators: [{type: variational, solver: {sweep: [fixed-point, newton]}}]",
                "integrators: [{type: variational, solver: {type: newton, tolerance: {sweep: [0.1, 0.2]}}}]",
                "integrators: [{type: variational, solver: {tolerance: 0.1}}]",
                "integrators: [{type: variational, solver: {type: anderson-acceleration, memory: 3}}]",
                "initial-states: {harmonic-oscillator: {sample: {count: 20, seed: 1, energy: [0.5, 0.8]}}}",
                "initial-states: {\"*\": {sample: {count: 20, region: [[0, 1], [0, 1]], energy: 0.8}}}",
                "duration: [10, 100]",
                "exclude: [{system: pendulum, integrator: [euler, var*], step-size: 0.1, duration: [1, 2]}]"
            })
    void whatCanBeWrittenIsValid(String line) throws IOException {
        assertThat(mistakes(completed(line + "\n"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "step-size: [0.1]",
                "step-sizes: 0.1",
                "step-sizes: [0]",
                "duration: long",
                "duration: [1, -1]",
                "systems: []",
                "systems: [pendulun]",
                "systems: [{type: pendulum, lenght: 2}]",
                "systems: [{length: 2}]",
                "systems: [newton]",
                "models: [{type: hnn, hidden: 64}]",
                "models: [{type: hnn, seed: 1.5}]",
                "models: [{type: hnn, optimizer: sgd}]",
                "models: [{type: hnn, hidden: {sweep: [64, 64]}}]",
                "models: [{type: hnn, seed: {sweep: 3}}]",
                "models: [{type: hnn, seed: {sweep: [1, 1]}}]",
                "models: [{type: hnn, seed: {swep: [1, 2]}}]",
                "integrators: [{type: variational, solver: newto}]",
                "integrators: [{type: variational, solver: {type: newton, tolerence: 0.1}}]",
                "integrators: [{type: variational, solver: {type: fixed-point, memory: 3}}]",
                "integrators: [{type: variational, form: triangular}]",
                "integrators: [{type: variational, as: \"\"}]",
                "initial-states: {pendulum: [1, 0]}",
                "initial-states: {pendulum: {sample: {seed: 1}}}",
                "initial-states: {pendulum: {sample: {count: 1, region: all}}}",
                "initial-states: {pendulum: {sample: {count: 1, energy: [1]}}}",
                "exclude: [{}]",
                "exclude: [euler]",
                "exclude: [{integrators: euler}]",
                "name: ../escape",
                "time-limit: 0",
                "on-unconverged: stop"
            })
    void aMistakeIsNotValid(String line) throws IOException {
        assertThat(mistakes(completed(line + "\n"))).isNotEmpty();
    }

    @Test
    void aComponentSaysWhatItsSettingsAre() {
        JsonNode newton = tree.at("/definitions/solver.newton/properties");
        assertThat(newton.at("/type/const").textValue()).isEqualTo("newton");
        assertThat(newton.at("/tolerance/default").doubleValue()).isEqualTo(1e-12);
        assertThat(newton.at("/tolerance/anyOf/0/type").textValue()).isEqualTo("number");
        assertThat(tree.at("/definitions/integrator.variational/description").textValue())
                .isNotBlank();
        assertThat(tree.at("/definitions/integrator.composition/properties/scheme/anyOf/0/enum"))
                .extracting(JsonNode::textValue)
                .contains("yoshida-4", "verlet");
    }

    private List<String> mistakes(String yaml) throws IOException {
        String withPoints = EXPONENT_WITHOUT_POINT.matcher(yaml).replaceAll("$1.0$2");
        return schema.validate(new YAMLMapper().readTree(withPoints)).stream()
                .map(Object::toString)
                .toList();
    }

    /** The example as its own build makes it, but against the class path of this test. */
    private static void compile(Path example, Path jar) throws IOException {
        PluginJar plugin =
                PluginJar.in(Files.createDirectories(folder.resolve(".work").resolve(example.getFileName())));
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
            plugin.against(Path.of(entry));
        }
        try (Stream<Path> sources = Files.walk(example.resolve("src/main/java"))) {
            for (Path file : sources.filter(Files::isRegularFile).toList()) {
                plugin.source(file.getFileName().toString(), Files.readString(file));
            }
        }
        try (Stream<Path> services = Files.list(example.resolve("src/main/resources/META-INF/services"))) {
            for (Path file : services.toList()) {
                plugin.service(type(file.getFileName().toString()), Files.readString(file));
            }
        }
        plugin.build(jar);
    }

    private static Class<?> type(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
