package dev.hnn.bench.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hnn.bench.input.InputException;
import dev.hnn.bench.measure.Better;
import dev.hnn.bench.output.ResultsCsv;
import dev.hnn.bench.output.SampleCell;
import dev.hnn.bench.output.SampleResults;
import dev.hnn.bench.output.SampleRun;
import dev.hnn.bench.result.RunRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ResultsCsvReaderTest {

    private static final String HEADER =
            "system,model,integrator,step_size,steps,initial_state,status,energy_error_max\n";

    @TempDir
    private Path folder;

    @Test
    void whatWasWrittenIsReadToTheLastBit() throws IOException {
        SampleResults results =
                SampleRun.paper().and(SampleCell.failed(SampleCell.of(13, "a,\"b\"", "exact", "none"), "why,\nthen"));
        RunRecord run = results.run();
        Path file = folder.resolve("results.csv");
        ResultsCsv.write(file, run);
        ComparedRun read = ComparedRun.read(file);
        assertThat(read.cells()).isEqualTo(ComparedRun.of(run).cells());
        assertThat(read.columns()).containsExactlyInAnyOrderElementsOf(run.columns());
    }

    @Test
    void figuresOfOtherVersionsAreJudgedIfTheirNameSaysThatTheyAreErrors() throws IOException {
        Path file = Files.writeString(
                folder.resolve("x.csv"),
                HEADER.replace("energy_error_max", "phase_error,color") + "a,b,c,0.1,10,1 2,ok,0.5,7\n");
        assertThat(ComparedRun.read(file).columns())
                .extracting(column -> column.name() + " " + column.better())
                .containsExactly("phase_error " + Better.LOWER, "color " + Better.NEITHER);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "a,b,c,0.1,10,1 2,fine,1; row 1 has the status \"fine\", which is none of ok, diverged, failed, skipped; mend",
                "a,b,c,0.1,10,1 2,ok,big; row 1 has \"big\" for energy_error_max, which is not a number; mend it",
                "a,b,c,0.1,10,1 x,ok,1; row 1 has \"x\" for initial_state, which is not a number",
                "a,b,c,0.1,10; row 1 has 5 values for 8 columns"
            })
    void aRowThatIsNoneIsNamed(String row, String words) throws IOException {
        Path file = Files.writeString(folder.resolve("x.csv"), HEADER + row + "\n");
        assertThatThrownBy(() -> ComparedRun.read(file))
                .isInstanceOf(InputException.class)
                .hasMessageStartingWith("\"" + file + "\": " + words);
    }

    @Test
    void anotherFileIsRefused() throws IOException {
        Path file = Files.writeString(folder.resolve("x.csv"), "t,q1,p1\n0,1,2\n");
        assertThatThrownBy(() -> ComparedRun.read(file))
                .isInstanceOf(InputException.class)
                .hasMessage(
                        "\"" + file
                                + "\" is not a results.csv, since it has no column system; name one that hnn bench has written.");
        Path binary = Files.write(folder.resolve("y.csv"), new byte[] {(byte) 0xff, (byte) 0xfe, 0, 1});
        assertThatThrownBy(() -> ComparedRun.read(binary)).isInstanceOf(InputException.class);
    }
}
