package dev.hnn.models.hnn;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a preparation does to the Java machine around it: each of these runs {@link PrepareFromDisk} in a new one. */
class StartUpTest {

    /** Loaded in any case, which shows that the output does list classes. */
    private static final String KERNEL = "dev.hnn.models.network.NetworkHamiltonian";

    @TempDir
    private Path folder;

    /** Returns all that the machine prints, on both streams. */
    private static String run(Map<String, String> environment, List<String> options, Object cache, Object what)
            throws Exception {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), PrepareFromDisk.class.getName()));
        command.addAll(List.of(cache.toString(), what.toString()));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().putAll(environment);
        Process process = builder.start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(out).isZero();
        return out;
    }

    private static Path onlyFile(Path cache) throws Exception {
        try (Stream<Path> files = Files.list(cache)) {
            return files.toList().get(0);
        }
    }

    @Test
    void aModelFromTheCacheOrAFileNeedsNoClassOfNd4j() throws Exception {
        String energy = PrepareFromDisk.energy(Small.settings(1, 20), folder);
        for (Object what : List.of("small", onlyFile(folder))) {
            assertThat(run(Map.of(), List.of("-verbose:class"), folder, what))
                    .contains(energy, KERNEL)
                    .doesNotContain("org.nd4j")
                    .doesNotContain("org.deeplearning4j")
                    .doesNotContain("org.bytedeco");
        }
        // The control: with an empty cache the same program trains, and loads them.
        assertThat(run(Map.of(), List.of("-verbose:class"), folder.resolve("empty"), "small"))
                .contains(energy, KERNEL, "org.nd4j", "org.deeplearning4j", "org.bytedeco");
    }

    @Test
    void trainingPrintsNothing() throws Exception {
        String energy = PrepareFromDisk.energy(Small.settings(1, 20), folder.resolve("here"));
        assertThat(run(Map.of(), List.of(), folder.resolve("there"), "small").lines())
                .containsExactly(energy);
    }

    @Test
    void numberOfThreadsThatTheEnvironmentAsksForChangesNothing() throws Exception {
        PrepareFromDisk.energy(Small.wide(), folder.resolve("here"));
        Map<String, String> one = Map.of("OMP_NUM_THREADS", "1", "OPENBLAS_NUM_THREADS", "1");
        run(one, List.of(), folder.resolve("there"), "wide");
        assertThat(onlyFile(folder.resolve("there"))).hasSameBinaryContentAs(onlyFile(folder.resolve("here")));
    }
}
