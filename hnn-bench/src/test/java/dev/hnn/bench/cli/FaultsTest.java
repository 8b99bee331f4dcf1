package dev.hnn.bench.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Does everything wrong that {@code docs/faults.md} tells of, and holds the page to what happens. The page as it should be is
 * also written to {@code target/faults.md}.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FaultsTest {

    private static final Path PAGE = Path.of("..", "docs", "faults.md");
    private static final Path TARGET = Path.of("target", "faults.md");
    private static final String MEND =
            "docs/faults.md says otherwise; if that is right, mend it: cp hnn-bench/target/faults.md docs/faults.md";

    /** The rows by their first cells: a row that could not be made here stays as it is on the page. */
    private final Map<String, String> rows = new HashMap<>();

    @TempDir
    private static Path elsewhere;

    @TempDir
    private Path folder;

    private SmallRun unharmed;

    @BeforeAll
    void aRunThatNothingHappensTo() throws IOException {
        unharmed = SmallRun.unharmed(elsewhere);
    }

    static Stream<Arguments> experiments() {
        return Stream.of(
                        BadInputTest.experiments(),
                        BadInputTest.sweeps(),
                        BadInputTest.samples(),
                        BadInputTest.selections())
                .flatMap(experiments -> experiments);
    }

    static Stream<Arguments> commandLines() {
        return BadInputTest.commandLines();
    }

    static Stream<Fault> folders() {
        return FolderFaults.all();
    }

    @ParameterizedTest
    @MethodSource("experiments")
    void anExperimentThatIsWrong(String yaml, String words) throws IOException {
        Path file = Files.writeString(folder.resolve("bad.yaml"), yaml);
        Path results = folder.resolve("results");
        CommandLineRun run = CommandLineRun.of("bench", file.toString(), "--out", results.toString());
        assertThat(results).doesNotExist();
        assertRow(experimentKey(yaml), run, folder);
    }

    @ParameterizedTest
    @MethodSource("commandLines")
    void aCommandLineThatIsWrong(List<String> arguments, String words) throws IOException {
        assertRow(commandKey(arguments), CommandLineRun.of(arguments.toArray(String[]::new)), Path.of(""));
    }

    @ParameterizedTest
    @MethodSource("folders")
    void aResultsFolderThatComesToHarm(Fault fault) throws IOException, InterruptedException {
        Path scratch = Files.createDirectory(folder.resolve("run"));
        CommandLineRun run = fault.scenario().play(unharmed.in(scratch));
        assertThat(run.exitCode()).as(run.err()).isEqualTo(fault.exitCode());
        assertRow(folderKey(fault), run, scratch);
    }

    @Test
    void thePageTellsOfNothingElse() throws IOException {
        assertThat(rowsOfPage().map(FaultsTest::key)).as(MEND).containsExactlyElementsOf(keys());
    }

    @AfterAll
    void writeThePage() throws IOException {
        Map<String, String> old = rowsOfPage().collect(Collectors.toMap(FaultsTest::key, row -> row, (a, b) -> b));
        List<List<String>> tables = List.of(
                experiments().map(each -> experimentKey((String) each.get()[0])).toList(),
                commandLines().map(FaultsTest::commandKey).toList(),
                folders().map(FaultsTest::folderKey).toList());
        StringBuilder page = new StringBuilder();
        int table = 0;
        for (String line : Files.readAllLines(PAGE)) {
            if (!isRow(line)) {
                page.append(line).append('\n');
            }
            if (line.startsWith("|---")) {
                tables.get(table++).stream()
                        .map(key -> rows.getOrDefault(key, old.getOrDefault(key, "")))
                        .filter(row -> !row.isEmpty())
                        .forEach(row -> page.append(row).append('\n'));
            }
        }
        Files.createDirectories(TARGET.getParent());
        Files.writeString(TARGET, page);
    }

    private void assertRow(String key, CommandLineRun run, Path folder) throws IOException {
        assertThat(run.err()).startsWith("hnn: ").doesNotContain("\tat ");
        String row = key + " " + run.exitCode() + " | " + words(run.err(), folder) + " |";
        assertThat(rows.put(key, row)).as("a row of its own").isNull();
        assertThat(rowsOfPage().filter(line -> key(line).equals(key))).as(MEND).containsExactly(row);
    }

    /** As it would be anywhere: without folders of this machine, without digests and sizes, and without what changes with the catalogue. */
    private static String words(String err, Path folder) {
        String here = folder.toAbsolutePath() + "/";
        return err.lines()
                .map(line -> line.substring("hnn: ".length()))
                .collect(Collectors.joining(" ⏎ "))
                .replace(here, "")
                .replaceAll("([Kk]nown are )[^.]*\\.", "$1….")
                .replaceAll("_[0-9a-f]{12}\\.(csv|json)", "_….$1")
                // How much fits on a disk depends on its blocks.
                .replaceAll(
                        "stopped when [0-9]+ of (.*results/)[^\"]*(\" cannot be written: the disk)",
                        "stopped when … of $1…$2")
                .replace("|", "\\|");
    }

    private static String experimentKey(String yaml) {
        List<String> lines = yaml.lines().toList();
        List<String> good = BadInputTest.GOOD.lines().toList();
        List<String> wrong = new ArrayList<>(lines);
        wrong.removeAll(good);
        List<String> missing = new ArrayList<>(good);
        missing.removeAll(lines);
        return wrong.isEmpty() ? "| no " + code(missing) + " |" : "| " + code(wrong) + " |";
    }

    private static String code(List<String> lines) {
        return lines.stream().map(line -> "`" + line.replace("|", "\\|") + "`").collect(Collectors.joining(", "));
    }

    private static String commandKey(Arguments arguments) {
        @SuppressWarnings("unchecked") // as the other test made it
        List<String> words = (List<String>) arguments.get()[0];
        return commandKey(words);
    }

    private static String commandKey(List<String> arguments) {
        return arguments.stream()
                .map(word -> word.isEmpty() || word.contains(" ") ? "'" + word + "'" : word)
                .collect(Collectors.joining(" ", "| `", "` |"));
    }

    private static String folderKey(Fault fault) {
        return "| " + fault.title() + " | `" + fault.command() + "` |";
    }

    private static List<String> keys() {
        return Stream.of(
                        experiments().map(each -> experimentKey((String) each.get()[0])),
                        commandLines().map(FaultsTest::commandKey),
                        folders().map(FaultsTest::folderKey))
                .flatMap(keys -> keys)
                .toList();
    }

    private static Stream<String> rowsOfPage() throws IOException {
        return Files.readAllLines(PAGE).stream().filter(FaultsTest::isRow);
    }

    private static boolean isRow(String line) {
        return line.matches("\\| .* \\| \\d+ \\| .* \\|");
    }

    /** All before the exit code. */
    private static String key(String row) {
        return row.replaceFirst("(\\|) \\d+ \\| .*", "$1");
    }
}
