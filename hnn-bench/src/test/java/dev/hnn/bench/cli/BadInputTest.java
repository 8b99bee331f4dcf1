package dev.hnn.bench.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Bad input: one clear sentence, exit code 2, no stack trace, and nothing written. */
class BadInputTest {

    static final String GOOD = """
            name: test
            systems: [harmonic-oscillator]
            models: [exact]
            integrators: [euler]
            step-sizes: [0.1]
            duration: 1
            """;

    @TempDir
    private Path folder;

    static Stream<Arguments> experiments() {
        return Stream.of(
                arguments("systems: [a", "cannot be read as YAML:"),
                arguments("- just\n- a list\n", "is not an experiment: it must be a map"),
                arguments(
                        GOOD.replace("step-sizes", "step-size"), "unknown key step-size; did you mean \"step-sizes\"?"),
                arguments(GOOD + "duration: 2\n", "cannot be read as YAML: Duplicate"),
                arguments(
                        GOOD.replace("euler", "eular"),
                        "integrators[0]: there is no integrator \"eular\"; did you mean" + " \"euler\"? Known are "),
                arguments(
                        GOOD.replace("[euler]", "[{type: variational, solvr: newton}]"),
                        "integrators[0] (variational): unknown key solvr; did you mean \"solver\"?"),
                arguments(
                        GOOD.replace("[euler]", "[{type: variational, solver: newto}]"),
                        "there is no solver \"newto\"; did" + " you mean \"newton\"?"),
                arguments(
                        GOOD.replace("[euler]", "[{type: variational, solver: {type: newton, tolerance: loose}}]"),
                        "tolerance must be a number, not \"loose\"."),
                arguments(
                        GOOD.replace("[euler]", "[{type: variational, solver: {type: newton, tolerance: -1}}]"),
                        "tolerance must be at least 0 and less than 1, not -1.0"),
                arguments(
                        GOOD.replace("[euler]", "[{type: variational, form: triangular}]"),
                        "form must be one of by-solver, joint, reduced, not \"triangular\"."),
                arguments(GOOD.replace("[euler]", "[{solver: newton}]"), "integrators[0] needs a type"),
                arguments(
                        GOOD.replace("[harmonic-oscillator]", "[{type: harmonic-oscillator, mass: 0}]"),
                        "systems[0] (harmonic-oscillator): mass must be"),
                arguments(
                        GOOD.replace("[exact]", "[{type: hnn, hidden: 64}]"),
                        "models[0] (hnn): hidden must be a list, not 64."),
                arguments(
                        GOOD.replace("[exact]", "[{type: hnn, hidden: [64, big]}]"),
                        "hidden[1] must be a whole number"),
                arguments(GOOD.replace("[exact]", "[{type: hnn, seed: 1.5}]"), "seed must be a whole number"),
                arguments(GOOD.replace("[exact]", "[{type: hnn, optimizer: sgd}]"), "optimizer must be one of"),
                arguments(GOOD.replace("[0.1]", "[-0.1]"), "the step size must be a positive number, not -0.1."),
                arguments(GOOD.replace("[0.1]", "[0]"), "the step size must be a positive number, not 0.0."),
                arguments(GOOD.replace("[0.1]", "[.nan]"), "Malformed numeric value '.nan'"),
                arguments(GOOD.replace("[0.1]", "[small]"), "step-sizes[0] must be a number, not \"small\"."),
                arguments(GOOD.replace("[0.1]", "[1e-300]"), "take larger steps or fewer of them."),
                arguments(GOOD.replace("[0.1]", "[0.3]"), "is not a whole number of steps of size 0.3"),
                arguments(GOOD.replace("duration: 1", "duration: .inf"), "Malformed numeric value '.inf'"),
                arguments(GOOD.replace("duration: 1", "duration: long"), "duration must be a number, not \"long\"."),
                arguments(GOOD.replace("[0.1]", "[0.1, 0.1]"), "step-sizes has 0.1 twice"),
                arguments(GOOD.replace("[euler]", "[{type: variational, form: 0}]"), "form must be one of"),
                arguments(GOOD.replace("[euler]", "[{type: euler, as: \"a\\nb\"}]"), ".as must be a label"),
                arguments(
                        GOOD.replace("[euler]", "[{type: variational, solver: {type: newton, tolerance: ~}}]"),
                        "solver has no value for tolerance"),
                arguments(
                        GOOD.replace(
                                "[euler]",
                                "[{type: variational, solver: {type: newton, max-iterations: 99999999999}}]"),
                        "max-iterations is too large or too small: 99999999999."),
                arguments(
                        GOOD + "time-limit: 0\n",
                        "time-limit must be a positive number of seconds, at most 1.0E8, not 0.0"),
                arguments(
                        GOOD + "on-unconverged: stop\n",
                        "on-unconverged must be one of count, warn, fail, not \"stop\"."),
                arguments(GOOD + "time-limit: soon\n", "time-limit must be a number, not \"soon\"."),
                arguments(GOOD + "---\nname: other\n", "cannot be read as YAML: it has more than one document"),
                arguments(GOOD.replace("duration: 1\n", ""), "duration is missing; add, for example, duration: 100."),
                arguments(GOOD.replace("systems: [harmonic-oscillator]\n", ""), "systems is missing"),
                arguments(GOOD.replace("name: test", "name: ../escape"), "name must be letters"),
                arguments(
                        GOOD + "initial-states: {pendulum: [[1, 0]]}\n",
                        "initial-states.pendulum: the experiment has no system of that label; known are harmonic-oscillator."),
                arguments(
                        GOOD + "initial-states: {harmonic-oscillator: [[1]]}\n",
                        "has 1 numbers, but a state of harmonic-oscillator has 2: q, p."),
                arguments(
                        GOOD + "initial-states: {harmonic-oscillator: [[1, .nan]]}\n",
                        "Malformed numeric value '.nan'"));
    }

    static Stream<Arguments> sweeps() {
        return Stream.of(
                arguments(
                        GOOD.replace("[exact]", "[{type: hnn, seed: {sweep: 3}}]"),
                        "models[0].seed must be a value, or a sweep over a list of values and nothing else, such as {sweep:"
                                + " [1, 2]}, not {\"sweep\":3}."),
                arguments(
                        GOOD.replace("[exact]", "[{type: hnn, seed: {sweep: []}}]"),
                        "models[0].seed must be a value, or a sweep"),
                arguments(
                        GOOD.replace("[exact]", "[{type: hnn, seed: {sweep: [1], step: 2}}]"),
                        "models[0].seed must be a value, or a sweep"),
                arguments(
                        GOOD.replace("[exact]", "[{type: hnn, seed: {sweep: [1, 2, 1]}}]"),
                        "models[0].seed: the sweep has 1 twice; take one out."),
                arguments(
                        GOOD.replace("[exact]", "[{type: hnn, seed: {sweep: [{sweep: [1]}]}}]"),
                        "a sweep holds values, not sweeps; write all values in one list."),
                arguments(
                        GOOD.replace("[exact]", "[{type: hnn, seed: {sweep: [1, two]}}]"),
                        "models[0] (hnn): seed must be a whole number, not \"two\"."),
                arguments(
                        GOOD.replace("[exact]", "[{type: hnn, sede: {sweep: [1, 2]}}]"),
                        "models[0] (hnn): unknown key sede; did you mean \"seed\"?"),
                arguments(GOOD.replace("[exact]", "[{sweep: [exact, hnn]}]"), "models[0] needs a type"),
                arguments(GOOD.replace("duration: 1", "duration: []"), "duration must not be empty"),
                arguments(GOOD.replace("duration: 1", "duration: [1, 1]"), "duration has 1.0 twice; take one out."),
                arguments(
                        GOOD.replace("duration: 1", "duration: [1, long]"),
                        "duration[1] must be a number, not \"long\"."),
                arguments(
                        GOOD.replace("duration: 1", "duration: [1, 0.25]"),
                        "the duration 0.25 is not a whole number of steps of size 0.1"));
    }

    static Stream<Arguments> samples() {
        String states = GOOD + "initial-states: {harmonic-oscillator: {sample: {count: 3, energy: 0.5}}}\n";
        return Stream.of(
                arguments(
                        states.replace("count: 3", "cuont: 3"),
                        "initial-states.harmonic-oscillator.sample: unknown key cuont; did you mean \"count\"?"),
                arguments(
                        states.replace("count: 3", "count: 0"),
                        "sample.count must be a number of states from 1 to 100000, such as {count: 20, seed: 1}, not 0."),
                arguments(states.replace("count: 3", "seed: 3"), "sample.count must be a number of states"),
                arguments(states.replace("count: 3", "count: few"), "count must be a whole number"),
                arguments(states.replace("{count: 3, energy: 0.5}", "20"), "sample must be a map, such as {count: 20,"),
                arguments(
                        states.replace("sample:", "samples:"),
                        "initial-states.harmonic-oscillator must be a list of states, such as [[1.0, 0.0]], or a sample"),
                arguments(
                        states.replace("0.5", "-1"),
                        "sample.energy: no state of energy -1.0 was found in 1000000 draws from the region, whose energies"),
                arguments(
                        states.replace("0.5", "[70, 80]"),
                        "no state of energy from 70.0 to 80.0 was found in 1000000 draws"),
                arguments(states.replace("0.5", "[0.8, 0.5]"), "energy must be a number, or a band of two that ascend"),
                arguments(states.replace("0.5", "high"), "energy must be a number, or a band of two that ascend"),
                arguments(
                        states.replace("count: 3", "count: 3, region: all"),
                        "sample.region must be default, or a list of bounds [lower, upper], one for each of q, p, not"
                                + " \"all\"."),
                arguments(
                        states.replace("count: 3", "count: 3, region: [[0, 1]]"), "one for each of q, p, not [[0,1]]."),
                arguments(
                        states.replace("count: 3", "count: 3, region: [[0, 1], [1, 0]]"),
                        "Bounds 1 of a box must be finite and ascending, not 1.0 and 0.0."));
    }

    static Stream<Arguments> selections() {
        return Stream.of(
                arguments(
                        GOOD + "exclude: [{integrator: eular}]\n",
                        "exclude[0].integrator: the experiment has no integrator of that label; did you mean \"euler\"?"),
                arguments(
                        GOOD + "include: [{model: [exact, \"h*\"]}]\n",
                        "include[0].model: the experiment has no model of that label; "),
                arguments(
                        GOOD + "exclude: [{sistem: pendulum}]\n",
                        "exclude[0]: unknown key sistem; did you mean \"system\"?"),
                arguments(GOOD + "exclude: [euler]\n", "exclude[0] must be a pattern, such as {system: pendulum"),
                arguments(GOOD + "exclude: [{}]\n", "exclude[0] must be a pattern"),
                arguments(GOOD + "exclude: {integrator: euler}\n", "exclude must be a list"),
                arguments(GOOD + "exclude: [{model: 3}]\n", "exclude[0].model must be a label, a type, or a pattern"),
                arguments(GOOD + "exclude: [{model: []}]\n", "exclude[0].model is an empty list"),
                arguments(
                        GOOD + "exclude: [{step-size: 0.2}]\n",
                        "exclude[0].step-size: the experiment does not have 0.2; did you mean \"0.1\"?"),
                arguments(GOOD + "exclude: [{duration: long}]\n", "exclude[0].duration must be a number"),
                arguments(GOOD + "exclude: [{duration: 1}]\n", "include and exclude leave no cell"));
    }

    @ParameterizedTest
    @MethodSource({"experiments", "sweeps", "samples", "selections"})
    void anExperimentThatIsWrong(String yaml, String words) throws IOException {
        Path file = Files.writeString(folder.resolve("bad.yaml"), yaml);
        Path results = folder.resolve("results");
        CommandLineRun run = CommandLineRun.of("bench", file.toString(), "--out", results.toString());
        assertOneSentence(run, words);
        assertThat(run.err()).contains("bad.yaml");
        assertThat(results).doesNotExist();
    }

    static Stream<Arguments> commandLines() {
        String[] oscillator = {"simulate", "--system", "harmonic-oscillator", "--duration", "1"};
        return Stream.of(
                arguments(List.of("bench", "nowhere.yaml"), "There is no experiment file nowhere.yaml."),
                arguments(List.of("bench", "--time-limit", "-1"), "--time-limit must be a positive number of seconds"),
                arguments(List.of("plugins", "verify", "nowhere.jar"), "There is no jar or folder nowhere.jar"),
                arguments(List.of("bench", "--set", "duration"), "--set must be a path, an equals sign and a value"),
                arguments(List.of("bench", "--set", "a..b=1"), "--set must be a path, an equals sign and a value"),
                arguments(
                        List.of("bench", "--set", "duraton=1"),
                        "--set duraton=1: an experiment has no key duraton; did you mean \"duration\"?"),
                arguments(
                        List.of("bench", "--set", "models[1].sede=3"),
                        "paper.yaml with --set models[1].sede=3: models[1] (hnn): unknown key sede; did you mean \"seed\"?"),
                arguments(
                        List.of("bench", "--set", "models[7].seed=3"),
                        "--set models[7].seed=3: models has 2 entries, counted from 0; there is no [7]."),
                arguments(
                        List.of("bench", "--set", "models.seed=3"),
                        "models is a list; say which entry, such as models[0].seed."),
                arguments(
                        List.of("bench", "--set", "duration[0]=3"),
                        "duration is no list, so it has no [0]; leave the index out."),
                arguments(
                        List.of("bench", "--set", "step-sizes[0].size=3"),
                        "step-sizes[0] is 0.01, which has no keys; set step-sizes[0] itself."),
                arguments(
                        List.of("bench", "--set", "duration=[1"),
                        "--set duration=[1: the value cannot be read as YAML"),
                arguments(List.of("bench", "--set", "duration="), "duration is missing"),
                arguments(List.of("bench", "--threads", "0"), "--threads must be at least 1, not 0."),
                arguments(
                        List.of("bench", "--engine", "slurm"),
                        "--engine: there is no engine \"slurm\"; known are local."),
                arguments(
                        List.of("list", "planets"),
                        "There is no kind of component \"planets\"; known are systems, models"),
                arguments(List.of("list", "--plugins", "nowhere"), "There is no plugin folder nowhere"),
                arguments(List.of("list", "--plugins", ""), "--plugins names no folder"),
                arguments(List.of("plugins", "verify", ""), "An empty name is no jar and no folder"),
                arguments(List.of("plugins", "verify", "src"), "name a jar, or a folder that holds jars."),
                arguments(with(oscillator, "--step-size", "0"), "the step size must be a positive number, not 0.0."),
                arguments(with(oscillator, "--step-size", "NaN"), "the step size must be a positive number, not NaN."),
                arguments(
                        with(oscillator, "--step-size", "0.1", "--initial-state", "1"),
                        "--initial-state has 1 numbers"),
                arguments(
                        with(oscillator, "--step-size", "0.1", "--initial-state", "a b"),
                        "must be numbers between blanks"),
                arguments(with(oscillator, "--step-size", "0.1", "--every", "0"), "--every must be at least 1"),
                arguments(
                        with(oscillator, "--step-size", "0.1", "--model", "{type: hnn, file: nowhere.safetensors}"),
                        "nowhere.safetensors"),
                arguments(
                        with(oscillator, "--step-size", "0.1", "--model", "[exact]"),
                        "--model must be a name, or a map"),
                arguments(
                        with(oscillator, "--step-size", "0.1", "--out", "no/such/folder/x.csv"),
                        "--out: there is no folder no/such/folder; make it first."),
                arguments(
                        List.of("train", "--system", "pendulum", "--model", "exact", "--out", "target/x.safetensors"),
                        "has no file"),
                arguments(List.of("bench", "--format", "latx"), "there is no format \"latx\"; did you mean \"latex\"?"),
                arguments(List.of("report", "nowhere"), "There is no results folder \"nowhere\""),
                arguments(List.of("report", "src"), "\"src\" is not a results folder, since it has no journal"),
                arguments(List.of("report", "src", "--out", "x.csv"), "--out is for one format"),
                arguments(List.of("report", "src", "--format", "xml"), "there is no format \"xml\""),
                arguments(List.of("compare", "nowhere", "src"), "There is no results folder \"nowhere\""),
                arguments(
                        List.of("compare", "pom.xml", "pom.xml"),
                        "is not a results.csv, since it has no column system"),
                arguments(
                        List.of("compare", "src", "src", "--tolerance", "energy_error_max=-1"),
                        "must be a number that is 0 or positive"),
                arguments(List.of("compare", "src", "src", "--format", "csv"), "there is no format \"csv\""));
    }

    @ParameterizedTest
    @MethodSource("commandLines")
    void aCommandLineThatIsWrong(List<String> arguments, String words) {
        assertOneSentence(CommandLineRun.of(arguments.toArray(String[]::new)), words);
    }

    @Test
    void usageErrorsNameTheHelp() {
        CommandLineRun run = CommandLineRun.of("simulate", "--sytem", "pendulum");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err())
                .startsWith("hnn: ")
                .endsWith("Try: hnn simulate --help\n")
                .doesNotContain("\tat ");
        assertThat(CommandLineRun.of().exitCode()).isEqualTo(2);
    }

    @Test
    void aResultsFolderThatIsInUseIsRefused() throws IOException {
        Path file = Files.writeString(folder.resolve("good.yaml"), GOOD);
        Path results = Files.createDirectory(folder.resolve("results"));
        Files.writeString(results.resolve("precious.txt"), "mine");
        assertOneSentence(CommandLineRun.of("bench", file.toString(), "--out", results.toString()), "is not empty");
        assertThat(results.resolve("precious.txt")).hasContent("mine");
    }

    @Test
    void aResultsFolderThatCannotBeMadeIsRefused() throws IOException {
        Path file = Files.writeString(folder.resolve("good.yaml"), GOOD);
        Path inTheWay = Files.writeString(folder.resolve("file"), "");
        assertOneSentence(
                CommandLineRun.of(
                        "bench",
                        file.toString(),
                        "--out",
                        inTheWay.resolve("results").toString()),
                "file");
    }

    @Test
    void aModelFileThatIsCutShortOrLies() throws IOException {
        Path cut = Files.write(folder.resolve("cut.safetensors"), new byte[] {1, 2, 3});
        byte[] lies = new byte[64];
        lies[0] = 100;
        Path lying = Files.write(folder.resolve("lying.safetensors"), lies);
        for (Path file : List.of(cut, lying)) {
            CommandLineRun run = CommandLineRun.of(
                    "simulate",
                    "--system",
                    "harmonic-oscillator",
                    "--model",
                    "{type: hnn, file: \"" + file + "\"}",
                    "--step-size",
                    "0.1",
                    "--duration",
                    "1");
            assertOneSentence(run, file.toString());
        }
    }

    @Test
    void anOutputFileIsReplacedOnlyByForceAndALinkStaysALink() throws IOException {
        Path target = Files.writeString(folder.resolve("target.csv"), "mine");
        Path link = Files.createSymbolicLink(folder.resolve("link.csv"), target);
        String[] simulate = {
            "simulate", "--system", "pendulum", "--step-size", "0.1", "--duration", "1", "--out", link.toString()
        };
        assertOneSentence(CommandLineRun.of(simulate), "exists; choose another name, or replace it with --force.");
        assertThat(target).hasContent("mine");
        assertThat(CommandLineRun.of(with(simulate, "--force").toArray(String[]::new))
                        .exitCode())
                .isZero();
        assertThat(link).isSymbolicLink();
        assertThat(Files.readAllLines(target)).hasSize(12).first().isEqualTo("t,q1,p1,energy,true_energy");
    }

    @Test
    void aThinnedTrajectoryEndsWithTheLastStep() {
        CommandLineRun run = CommandLineRun.of(
                "simulate", "--system", "pendulum", "--step-size", "0.5", "--duration", "5", "--every", "4");
        assertThat(run.out().lines().map(line -> line.substring(0, line.indexOf(','))))
                .containsExactly("t", "0.0", "2.0", "4.0", "5.0");
    }

    @Test
    void debugShowsTheStackTrace() {
        CommandLineRun run = CommandLineRun.of("bench", "nowhere.yaml", "--debug");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("\tat ");
    }

    private static void assertOneSentence(CommandLineRun run, String words) {
        assertThat(run.err()).startsWith("hnn: ").contains(words).doesNotContain("\tat ");
        assertThat(run.err().lines()).as("one line: %s", run.err()).hasSize(1);
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
    }

    private static List<String> with(String[] first, String... more) {
        List<String> all = new ArrayList<>(List.of(first));
        all.addAll(List.of(more));
        return all;
    }
}
