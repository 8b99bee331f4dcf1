package dev.hnn.bench.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hnn.bench.PluginJar;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A process of its own, with its plugins in the environment: the thread that it leaves behind does not keep it. */
class HangingRunTest {

    @TempDir
    private Path folder;

    @Test
    void theProcessEndsAlthoughAnIntegratorSleepsForEver() throws IOException, InterruptedException {
        Path plugins = Files.createDirectory(folder.resolve("plugins"));
        BrokenPlugins.sleeper().builder().build(plugins, Files.createDirectory(folder.resolve("work")));
        Path more = Files.createDirectory(folder.resolve("more"));
        BrokenPlugin.healthy(PluginJar.in(Files.createDirectory(folder.resolve("healthy"))), "healthy")
                .build(more.resolve("healthy.jar"));
        Path experiment = Files.writeString(folder.resolve("hanging.yaml"), """
                name: hanging
                systems: [healthy]
                models: [exact]
                integrators: [broken, euler]
                step-sizes: [0.1]
                duration: 1
                """);
        Path results = folder.resolve("results");
        ProcessBuilder builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Hnn.class.getName(),
                        "bench",
                        experiment.toString(),
                        "--plugins",
                        more.toString(),
                        "--out",
                        results.toString(),
                        "--threads",
                        "1",
                        "--time-limit",
                        "2",
                        "--quiet")
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("out.txt").toFile());
        builder.environment().put(PluginFolders.VARIABLE, plugins.toString());
        Process process = builder.start();
        boolean ended = process.waitFor(60, TimeUnit.SECONDS);
        process.destroyForcibly();

        String out = Files.readString(folder.resolve("out.txt"));
        assertThat(ended).as(out).isTrue();
        assertThat(process.exitValue()).as(out).isEqualTo(1);
        ResultRows rows = ResultRows.of(results);
        assertThat(rows.row("healthy", "exact", "broken").get("status")).isEqualTo("failed");
        assertThat(rows.row("healthy", "exact", "broken").get("message"))
                .startsWith("The cell did not end within the time limit of 2.0 s");
        assertThat(rows.row("healthy", "exact", "euler").get("status")).isEqualTo("ok");
        assertThat(Files.readString(results.resolve("manifest.json"))).contains("\"time-limit\" : 2.0");
    }
}
