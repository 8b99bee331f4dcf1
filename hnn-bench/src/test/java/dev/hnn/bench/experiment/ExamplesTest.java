package dev.hnn.bench.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The experiments to start from. */
class ExamplesTest {

    private static final Path FOLDER = Path.of("../examples/experiments");

    static Stream<Path> experiments() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("experiments")
    void canBeRead(Path file) throws IOException {
        Experiment experiment = Experiments.of(Files.readString(file));
        assertThat(experiment.blocks()).isNotEmpty();
        assertThat(file.getFileName()).hasToString(experiment.name() + ".yaml");
    }

    @Test
    void theSweepHasTheCellsThatTheDocumentationSays() throws IOException {
        Experiment experiment = Experiments.of(Files.readString(FOLDER.resolve("sweep.yaml")));
        int cells = experiment.blocks().stream()
                .mapToInt(block -> block.integrators().size()
                        * experiment.initialStatesOf(block.system()).size())
                .sum();
        // By model, step size and duration: of 4 integrators the exact model has 3 and 4, the networks 2 and 3; 20
        // states each.
        assertThat(cells).isEqualTo(((3 + 4) + 4 * (2 + 3)) * 2 * 20).isEqualTo(1080);
    }
}
