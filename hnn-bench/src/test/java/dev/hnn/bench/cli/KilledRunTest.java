package dev.hnn.bench.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Real processes, killed without notice: what is resumed ends as if it had been left alone. */
class KilledRunTest {

    private static final int KILLS = 10;
    private static final int LONGEST_LIFE = 2500;
    private static final int CELLS = 324;

    @TempDir
    private Path folder;

    @Test
    void aSweepThatIsKilledTenTimesEndsAsIfItHadBeenLeftAlone() throws IOException, InterruptedException {
        Path experiment = Files.writeString(folder.resolve("sweep.yaml"), sweep());
        Path alone = folder.resolve("alone");
        assertThat(start(experiment.toString(), "--out", alone.toString()).waitFor())
                .isZero();

        Path killed = folder.resolve("killed");
        SplittableRandom random = new SplittableRandom(20);
        Process first = start(experiment.toString(), "--out", killed.toString());
        awaitCells(killed, 1);
        first.destroyForcibly().waitFor();
        List<Integer> done = new ArrayList<>(List.of(cells(killed)));
        for (int kill = 1; kill < KILLS; kill++) {
            Process process = start("--resume", killed.toString());
            if (process.waitFor(random.nextLong(1, LONGEST_LIFE), TimeUnit.MILLISECONDS)) {
                assertThat(process.exitValue()).isZero();
            }
            process.destroyForcibly().waitFor();
            done.add(cells(killed));
        }
        assertThat(start("--resume", killed.toString()).waitFor()).isZero();

        assertThat(done).isSorted();
        assertThat(done.get(0)).isLessThan(CELLS);
        assertThat(timeless(killed)).hasSize(CELLS).isEqualTo(timeless(alone));
        assertThat(contents(killed.resolve("trajectories"))).isEqualTo(contents(alone.resolve("trajectories")));
        assertThat(reportData(killed)).isEqualTo(reportData(alone));
        // Each cell was run once, but for those that were lost in a kill.
        assertThat(cells(killed)).isEqualTo(CELLS);
    }

    private static String sweep() {
        String stepSizes = IntStream.range(0, 27)
                .mapToObj(i -> Double.toString(10.0 / (500 + 20 * i)))
                .toList()
                .toString();
        return """
                name: sweep
                systems: [harmonic-oscillator, pendulum]
                models: [exact]
                integrators: [euler, variational, {type: variational, solver: fixed-point}]
                step-sizes: %s
                duration: 10
                initial-states:
                  harmonic-oscillator: [[1, 0], [0, 0.5]]
                  pendulum: [[1, 0], [0, 0.5]]
                """.formatted(stepSizes);
    }

    private Process start(String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                Hnn.class.getName(),
                "bench",
                "--quiet",
                "--threads",
                "2"));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        folder.resolve("out.txt").toFile()))
                .start();
    }

    private static void awaitCells(Path results, int least) throws IOException, InterruptedException {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        while (cells(results) < least && System.nanoTime() < deadline) {
            Thread.sleep(20);
        }
    }

    /** How many cells the journal holds. */
    private static int cells(Path results) throws IOException {
        Path journal = results.resolve("journal");
        if (!Files.exists(journal)) {
            return 0;
        }
        try (Stream<String> lines = Files.lines(journal)) {
            return (int) lines.filter(line -> line.startsWith(" cell ", 8))
                    .map(line -> line.replaceAll(".*\"key\":\"(\\w+)\".*", "$1"))
                    .distinct()
                    .count();
        }
    }

    private static List<Map<String, String>> timeless(Path results) throws IOException {
        return ResultRows.of(results).all().stream()
                .map(row -> {
                    Map<String, String> values = new TreeMap<>(row.toMap());
                    values.remove("nanoseconds_per_step");
                    return values;
                })
                .toList();
    }

    /** What the page shows, but for times: those of steps, of the run, and the manifest, which has that too. */
    private static JsonNode reportData(Path results) throws IOException {
        Matcher data = Pattern.compile("<script[^>]*type=\"application/json\"[^>]*>(.*?)</script>", Pattern.DOTALL)
                .matcher(Files.readString(results.resolve("report.html")));
        assertThat(data.find()).isTrue();
        ObjectNode tree = (ObjectNode) new JsonMapper().readTree(data.group(1));
        tree.remove(List.of("created", "manifest"));
        List<String> columns = tree.get("columns").findValuesAsText("name");
        for (JsonNode cell : tree.get("cells")) {
            ((ArrayNode) cell.get("figures")).set(columns.indexOf("nanoseconds_per_step"), 0);
        }
        assertThat(tree.get("cells")).hasSize(CELLS);
        return tree;
    }

    private static Map<String, String> contents(Path folder) throws IOException {
        Map<String, String> contents = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".csv")).toList()) {
                contents.put(file.getFileName().toString(), Files.readString(file));
            }
        }
        return contents;
    }
}
