package dev.hnn.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Examples inherit nothing, so they state versions; these are the parent POM's. */
class VersionsTest {

    private static final Pattern PROPERTY = Pattern.compile("<([\\w.-]+)>([^<>]+)</\\1>");
    private static final Pattern PLUGIN =
            Pattern.compile("<artifactId>(maven-[a-z]+-plugin)</artifactId>\\s*<version>([^<]+)</version>");
    private static final Pattern FILTERED = Pattern.compile("@([\\w.-]+)@");

    static List<Path> examples() throws IOException {
        try (Stream<Path> folders = Files.list(Project.ROOT.resolve("examples"))) {
            return folders.map(folder -> folder.resolve("pom.xml"))
                    .filter(Files::exists)
                    .sorted()
                    .toList();
        }
    }

    @Test
    void thereIsAnExampleOfEachKind() throws IOException {
        assertThat(examples()).hasSize(4);
    }

    @ParameterizedTest
    @MethodSource("examples")
    void anExampleStatesTheVersionsOfTheParent(Path pom) throws IOException {
        Map<String, String> parent = properties(Project.ROOT.resolve("pom.xml"));
        Map<String, String> example = properties(pom);
        assertThat(example).containsEntry("hnn.version", projectVersion());
        assertThat(example).containsEntry("maven.compiler.release", parent.get("maven.compiler.release"));
        example.remove("hnn.version");
        assertThat(parent).containsAllEntriesOf(example);

        Matcher plugin = PLUGIN.matcher(Files.readString(pom));
        int plugins = 0;
        while (plugin.find()) {
            assertThat(parent).containsEntry(plugin.group(1) + ".version", plugin.group(2));
            plugins++;
        }
        assertThat(plugins).isEqualTo(7);
    }

    @Test
    void theArchetypeStatesNone() throws IOException {
        String pom = Files.readString(
                Project.ROOT.resolve("hnn-plugin-archetype/src/main/resources/archetype-resources/pom.xml"));
        assertThat(PLUGIN.matcher(pom).results().map(plugin -> plugin.group(2)))
                .hasSize(7)
                .allMatch(version -> FILTERED.matcher(version).matches());
        assertThat(pom).contains("<hnn.version>@project.version@<", "<junit.version>@junit.version@<");
    }

    private static Map<String, String> properties(Path pom) throws IOException {
        String text = Files.readString(pom);
        String section = text.substring(text.indexOf("<properties>"), text.indexOf("</properties>"));
        Map<String, String> properties = new TreeMap<>();
        PROPERTY.matcher(section).results().forEach(property -> properties.put(property.group(1), property.group(2)));
        return properties;
    }

    private static String projectVersion() throws IOException {
        Matcher version = Pattern.compile("<artifactId>hnn</artifactId>\\s*<version>([^<]+)</version>")
                .matcher(Files.readString(Project.ROOT.resolve("pom.xml")));
        assertThat(version.find()).isTrue();
        return version.group(1);
    }
}
