package dev.hnn.bench.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hnn.bench.experiment.UnconvergedPolicy;
import dev.hnn.bench.input.InputException;
import dev.hnn.bench.output.SampleCell;
import dev.hnn.bench.result.CellResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JournalTest {

    private static final RunEntry.Conditions NOW = RunEntry.Conditions.now(List.of("energy"), UnconvergedPolicy.COUNT);

    @TempDir
    private Path folder;

    @Test
    void whatWasAppendedIsReadBack() throws IOException {
        CellResult first = result(1, "euler");
        CellResult second = result(2, "variational");
        write(run(NOW, first, second), first, second);
        assertThat(Journal.read(file()).results()).containsExactly(first, second);
    }

    @Test
    void aLastLineThatIsCutAnywhereIsCutOffAndTheOthersStay() throws IOException {
        CellResult first = result(1, "euler");
        CellResult second = result(2, "variational");
        write(run(NOW, first, second), first);
        byte[] before = Files.readAllBytes(file());
        write(run(NOW, first, second), second);
        byte[] whole = Files.readAllBytes(file());
        for (int length = before.length; length < whole.length; length += 97) {
            Files.write(file(), Arrays.copyOf(whole, length));
            try (Journal journal = Journal.open(file())) {
                assertThat(journal.begin(run(NOW, first, second)).results()).containsExactly(first);
                journal.append(new CellEntry(second.cell().key(), second, ""));
            }
            assertThat(Journal.read(file()).results()).containsExactly(first, second);
        }
    }

    @Test
    void aDamagedLineIsPassedOver() throws IOException {
        CellResult first = result(1, "euler");
        CellResult second = result(2, "variational");
        write(run(NOW, first, second), first, second);
        String damaged = Files.readString(file()).replaceFirst("\"label\":\"euler\"", "\"label\":\"other\"");
        Files.writeString(file(), damaged);
        assertThat(Journal.read(file()).results()).containsExactly(second);
    }

    @Test
    void cellsOfOtherConditionsDoNotCount() throws IOException {
        CellResult first = result(1, "euler");
        CellResult second = result(2, "variational");
        write(
                run(
                        new RunEntry.Conditions("0.0.1", "older", List.of("energy"), UnconvergedPolicy.COUNT),
                        first,
                        second),
                first);
        write(run(NOW, first, second), second);
        write(
                run(
                        new RunEntry.Conditions(NOW.version(), NOW.commit(), List.of("cost"), UnconvergedPolicy.COUNT),
                        first,
                        second),
                first);
        write(run(NOW, first, second));
        assertThat(Journal.read(file()).results()).containsExactly(second);
    }

    @Test
    void cellsAreNumberedAsInTheLastRun() throws IOException {
        CellResult first = result(1, "euler");
        CellResult second = result(2, "variational");
        write(run(NOW, first, second), first, second);
        CellResult inserted = result(1, "midpoint");
        write(run(NOW, inserted, first, second), inserted);
        assertThat(Journal.read(file()).results()).containsExactly(inserted, first.withNumber(2), second.withNumber(3));
    }

    @Test
    void isOpenOnce() throws IOException {
        try (Journal open = Journal.open(file())) {
            assertThatThrownBy(() -> Journal.open(file()))
                    .isInstanceOf(InputException.class)
                    .hasMessage("The results folder \"" + folder
                            + "\" is in use by another run; wait until it has ended, or name another folder.");
        }
        Journal.open(file()).close();
    }

    @Test
    void theFolderInUseIsCalledWhatItWasCalled() throws IOException {
        Path relative = Path.of("").toAbsolutePath().relativize(folder);
        Path file = relative.resolve("journal");
        try (Journal open = Journal.open(file)) {
            assertThatThrownBy(() -> Journal.open(file))
                    .hasMessageStartingWith("The results folder \"" + relative + "\" is in use by another run;");
        }
    }

    private void write(RunEntry run, CellResult... results) throws IOException {
        try (Journal journal = Journal.open(file())) {
            journal.begin(run);
            for (CellResult result : results) {
                journal.append(new CellEntry(result.cell().key(), result, ""));
            }
        }
    }

    private Path file() {
        return folder.resolve("journal");
    }

    private static RunEntry run(RunEntry.Conditions conditions, CellResult... results) {
        return new RunEntry(
                conditions,
                "test",
                "2026-01-01T00:00:00Z",
                List.of(),
                Map.of(),
                Arrays.stream(results).map(result -> result.cell().key()).toList());
    }

    private static CellResult result(int number, String integrator) {
        return SampleCell.ok(
                SampleCell.of(number, "pendulum", "exact", integrator),
                SampleCell.figures(0.1 + 0.2 / number, Double.parseDouble(String.format(Locale.ROOT, "%d.1", number))));
    }
}
