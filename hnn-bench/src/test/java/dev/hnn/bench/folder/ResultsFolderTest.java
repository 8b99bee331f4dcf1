package dev.hnn.bench.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import dev.hnn.bench.input.InputException;
import dev.hnn.bench.output.SampleCell;
import dev.hnn.bench.result.CellSpec;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResultsFolderTest {

    @TempDir
    private Path folder;

    @Test
    void makesTheFolderAndThoseAboveIt() {
        Path path = folder.resolve("results").resolve("paper");
        ResultsFolder results = ResultsFolder.create(path);
        assertThat(results.results()).isEqualTo(path.resolve("results.csv"));
        assertThat(results.manifest()).isEqualTo(path.resolve("manifest.json"));
        assertThat(results.figures()).isEqualTo(path.resolve("figures"));
        CellSpec cell = SampleCell.of(3, "pendulum", "exact", "variational[newton]");
        assertThat(results.trajectory(cell))
                .isEqualTo(path.resolve("trajectories")
                        .resolve("pendulum_exact_variational-newton_"
                                + cell.key().substring(0, 12) + ".csv"));
        assertThat(cell.withNumber(4).key()).isEqualTo(cell.key());
        assertThat(path.resolve("trajectories")).isDirectory();
    }

    @Test
    void takesAnEmptyFolderThatExists() {
        assertThat(ResultsFolder.create(folder).path()).isEqualTo(folder);
    }

    @Test
    void refusesAFolderThatIsNotEmptyAndLeavesItAlone() throws IOException {
        Files.writeString(folder.resolve("precious"), "data");
        assertThatThrownBy(() -> ResultsFolder.create(folder))
                .isInstanceOf(InputException.class)
                .hasMessage("The results folder \"" + folder
                        + "\" is not empty; empty it, or name another one with --out.");
        assertThat(folder.toFile().list()).containsExactly("precious");
    }

    @Test
    void refusesTheFolderOfARunForOtherResults() throws IOException {
        Files.writeString(folder.resolve("journal"), "a run");
        assertThatThrownBy(() -> ResultsFolder.create(folder))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("--resume " + folder);
        assertThatThrownBy(() -> ResultsFolder.makeEmpty(folder))
                .isInstanceOf(InputException.class)
                .hasMessageNotContaining("--resume")
                .hasMessageContaining("is not empty");
    }

    @Test
    void refusesAFile() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "text");
        assertThatThrownBy(() -> ResultsFolder.create(file))
                .isInstanceOf(InputException.class)
                .hasMessage("The results folder \"" + file + "\" cannot be made, since \"" + file
                        + "\" is a file; name another one with --out.");
    }

    @Test
    void refusesAFolderBelowAFile() throws IOException {
        Path below = Files.writeString(folder.resolve("file"), "text").resolve("results");
        assertThatThrownBy(() -> ResultsFolder.create(below))
                .isInstanceOf(InputException.class)
                .hasMessageStartingWith("The results folder \"" + below + "\" cannot be ")
                .hasMessageEndingWith("; name another one with --out.");
    }

    @Test
    void refusesAFolderThatCannotBeWrittenTo() throws IOException {
        Path locked = Files.createDirectory(folder.resolve("locked"));
        assertThat(locked.toFile().setWritable(false)).isTrue();
        assumeFalse(Files.isWritable(locked), "the superuser writes everywhere");
        assertThatThrownBy(() -> ResultsFolder.create(locked))
                .isInstanceOf(InputException.class)
                .hasMessage("The results folder \"" + locked
                        + "\" cannot be used: permission is denied; name another one with --out.");
    }
}
