package dev.hnn.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hnn.api.dynamics.Dynamics;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;
import org.junit.jupiter.api.Test;

/** What the compiled API depends on, as the JDK's jdeps reads it. */
class DependenciesTest {

    private static final Pattern DEPENDENCY = Pattern.compile("\\s*(\\S+)\\s+->\\s+(\\S+).*");

    @Test
    void theApiNeedsNothingButTheBaseModule() throws URISyntaxException {
        Map<String, Set<String>> modules = dependencies("-summary");
        assertThat(modules).hasSize(1);
        assertThat(modules.values()).containsExactly(Set.of("java.base"));
    }

    @Test
    void packagesFormNoCycle() throws URISyntaxException {
        Map<String, Set<String>> packages = dependencies("-verbose:package", "-filter:package");
        assertThat(packages.get("dev.hnn.api.model")).contains("dev.hnn.api.system", "dev.hnn.api.dynamics");
        for (String start : packages.keySet()) {
            Set<String> reached = new HashSet<>();
            reach(packages, start, reached);
            assertThat(reached).as("what %s depends on", start).doesNotContain(start);
        }
    }

    private static void reach(Map<String, Set<String>> packages, String from, Set<String> reached) {
        for (String to : packages.getOrDefault(from, Set.of())) {
            if (reached.add(to)) {
                reach(packages, to, reached);
            }
        }
    }

    private static Map<String, Set<String>> dependencies(String... options) throws URISyntaxException {
        Path classes = Path.of(Dynamics.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        String[] arguments = new String[options.length + 1];
        System.arraycopy(options, 0, arguments, 0, options.length);
        arguments[options.length] = classes.toString();
        StringWriter output = new StringWriter();
        PrintWriter writer = new PrintWriter(output);
        int exit = ToolProvider.findFirst("jdeps").orElseThrow().run(writer, writer, arguments);
        assertThat(exit).as(output.toString()).isZero();
        Map<String, Set<String>> found = new TreeMap<>();
        output.toString()
                .lines()
                .map(DEPENDENCY::matcher)
                .filter(Matcher::matches)
                .forEach(line -> found.computeIfAbsent(line.group(1), from -> new TreeSet<>())
                        .add(line.group(2)));
        return found;
    }
}
