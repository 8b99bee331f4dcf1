package dev.hnn.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hnn.api.dynamics.VectorField;
import dev.hnn.conformance.audit.Quantity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page on conformance has a row for every check, and for nothing else. */
class DocumentationTest {

    private static final Path PAGE = Path.of("..", "docs", "conformance.md");
    private static final Pattern ROW = Pattern.compile("(?m)^\\| `([a-z-]+)` \\|");

    @Test
    void everyCheckIsDocumented() throws IOException {
        assertRows("Factories", FactoryChecks.of(new OscillatorFactory(), new NoComponents()));
        assertRows("Systems", SystemChecks.of(new OscillatorSystem()));
        assertRows(
                "Integrators", IntegratorChecks.of(new MapIntegrator<>(VectorField.class, 1, Set.of(), Maps::euler)));
        assertRows("Solvers", SolverChecks.of(IterationOfPicard::new));
    }

    /** The rows of models are those that systems do not have. */
    @Test
    void everyCheckOfModelsIsDocumented() throws IOException {
        List<String> systems = SystemChecks.of(new OscillatorSystem()).stream()
                .map(Check::name)
                .toList();
        List<Check> models = ModelChecks.of(new FileModel(), new OscillatorSystem(), Path.of("unused")).stream()
                .filter(check -> !systems.contains(check.name()))
                .toList();
        assertRows("Models", models);
    }

    @Test
    void theExampleIsATestOfThisProject() throws IOException {
        String page = Files.readString(PAGE);
        String test = Files.readString(
                Path.of("..", "hnn-integrators/src/test/java/dev/hnn/integrators/EulerConformanceTest.java"));
        assertThat(page).contains(test.substring(test.indexOf("class EulerConformanceTest")));
    }

    /** The page on the figures of integrators has a row for each of them. */
    @Test
    void everyFigureIsDocumented() throws IOException {
        String page = Files.readString(Path.of("..", "docs", "verify.md"));
        int begin = page.indexOf("\n## The figures\n");
        assertThat(ROW.matcher(page.substring(begin, page.indexOf("\n## ", begin + 1)))
                        .results()
                        .map((MatchResult row) -> row.group(1)))
                .containsExactlyElementsOf(
                        Stream.of(Quantity.values()).map(Quantity::title).toList());
    }

    private static void assertRows(String title, List<Check> checks) throws IOException {
        String page = Files.readString(PAGE);
        int begin = page.indexOf("\n## " + title + "\n");
        assertThat(begin).isPositive();
        int end = page.indexOf("\n## ", begin + 1);
        assertThat(ROW.matcher(page.substring(begin, end < 0 ? page.length() : end))
                        .results()
                        .map((MatchResult row) -> row.group(1)))
                .containsExactlyElementsOf(checks.stream().map(Check::name).toList());
    }
}
