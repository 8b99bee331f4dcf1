package dev.hnn.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** From an empty folder to a row with a new system, by the commands of {@code docs/plugins.md} as they are printed. */
@ExtendWith(Workplace.Resolver.class)
class PluginGuideIT {

    @Test
    void theCommandsOfTheGuideLeadToARow(Workplace workplace) throws IOException, InterruptedException {
        long start = System.nanoTime();
        String output = workplace.shell().run(workplace.folder(), String.join("\n", workplace.commands()));
        Duration time = Duration.ofNanos(System.nanoTime() - start);
        System.out.printf(
                "The plugin guide: %.1f s to install what plugins are built from, %.1f s for the rest.%n",
                seconds(workplace.installation()), seconds(time));

        assertThat(output).contains("quartic-oscillator", "explicit-midpoint", "my-plugin-1.0.0.jar");
        assertThat(output).contains(" passed, 0 failed, ");
        Path project = workplace.folder().resolve("my-plugin");
        Results results = Results.below(project).allOk(4);
        // Both keep the energy to a small error, the symplectic one of order 1 to a larger one.
        assertThat(results.number("quartic-oscillator", "exact", "explicit-midpoint", "energy_error_max"))
                .isBetween(1e-12, 1e-3);
        assertThat(project.resolve("target/surefire-reports"))
                .isDirectoryContaining(
                        report -> report.getFileName().toString().startsWith("TEST-org.example.QuarticOscillatorTest"));
        assertThat(Files.readString(project.resolve("README.md")))
                .contains("cp target/my-plugin-1.0.0.jar ../hnn/plugins/");
    }

    private static double seconds(Duration duration) {
        return duration.toMillis() / 1000.0;
    }
}
