package dev.hnn.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hnn.acceptance.Guide.Block;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever code {@code docs/plugins.md} shows stands, line by line, in a file that is compiled and tested. */
class PluginGuideTest {

    /** A line that stands for others, which the page leaves out. */
    private static final Pattern GAP = Pattern.compile("^\\s*…\\n", Pattern.MULTILINE);

    static List<Block> blocks() throws IOException {
        return Guide.read(Project.ROOT.resolve("docs/plugins.md")).blocks();
    }

    static List<Block> code() throws IOException {
        return blocks().stream()
                .filter(block -> !Set.of("sh", "text").contains(block.language()))
                .toList();
    }

    @Test
    void thePageShowsEveryKindOfComponent() throws IOException {
        assertThat(code().stream().map(Block::text))
                .anyMatch(text -> text.contains("implements PhysicalSystem"))
                .anyMatch(text -> text.contains("implements Integrator<"))
                .anyMatch(text -> text.contains("implements NonlinearSolver"))
                .anyMatch(text -> text.contains("implements Model"));
    }

    @ParameterizedTest
    @MethodSource("code")
    void codeStandsInTheFileThatIsNamed(Block block) throws IOException {
        assertThat(block.source())
                .as("the file of this block:\n%s", block.text())
                .isPresent();
        Path file = Project.ROOT.resolve(block.source().orElseThrow());
        // What the archetype fills in, as the guide fills it in.
        String source = Files.readString(file)
                .replace("${package}", "org.example")
                .replace("${artifactId}", "my-plugin")
                .replace("${version}", "1.0.0");
        int from = 0;
        for (String part : GAP.splitAsStream(block.text()).toList()) {
            int at = source.indexOf(part, from);
            assertThat(at)
                    .as("%s has these lines, in this order:\n%s", file, part)
                    .isNotNegative();
            assertThat(at == 0 || source.charAt(at - 1) == '\n')
                    .as("whole lines")
                    .isTrue();
            from = at + part.length();
        }
    }
}
