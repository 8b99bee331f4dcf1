package dev.hnn.bench.output;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hnn.bench.measure.Figures;
import dev.hnn.bench.result.CellResult;
import dev.hnn.bench.result.CellSpec;
import dev.hnn.bench.result.Status;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResultsCsvTest {

    private static final String HEADER = "system,model,integrator,step_size,steps,initial_state,final_time,final_state,"
            + "energy_error_max,energy_error_final,energy_drift,true_energy_error_max,true_energy_error_final,"
            + "gradient_evaluations_per_step,hessian_vector_products_per_step,solver_iterations_mean,"
            + "unconverged_steps,nanoseconds_per_step,status,message,"
            + "energy_error_max_first_tenth,energy_error_max_last_tenth,"
            + "true_energy_error_max_first_tenth,true_energy_error_max_last_tenth,"
            + "gradient_evaluations_total,solver_iterations_total,trajectory";

    @TempDir
    private Path folder;

    @Test
    void beginsWithTheColumnsThatAreDocumented() throws IOException {
        assertThat(write(List.of())).isEqualTo(HEADER + "\n");
    }

    @Test
    void numbersReadBackToTheSameDoubles() throws IOException {
        Figures figures = SampleCell.figures(0.005025125627359999, 41.2);
        CellSpec cell = SampleCell.of(2, "pendulum", "exact", "variational");
        CSVRecord row = row(SampleCell.ok(cell, figures));
        assertThat(Double.parseDouble(row.get("energy_error_max")))
                .isEqualTo(figures.get("energy_error_max").orElseThrow());
        assertThat(Double.parseDouble(row.get("energy_drift")))
                .isEqualTo(figures.get("energy_drift").orElseThrow());
        assertThat(row.get("final_state").split(" "))
                .extracting(Double::parseDouble)
                .isEqualTo(List.of(0.1 + 0.2, -1 / 3.0));
        assertThat(row.get("initial_state")).isEqualTo("1.0 0.0");
        assertThat(row.get("solver_iterations_mean")).isEqualTo("2.5");
        assertThat(row.get("nanoseconds_per_step")).isEqualTo("41.2");
        assertThat(row.get("status")).isEqualTo("ok");
        assertThat(row.get("unconverged_steps")).isEqualTo("0");
        assertThat(row.get("trajectory"))
                .isEqualTo(
                        "trajectories/pendulum_exact_variational_" + cell.key().substring(0, 12) + ".csv");
    }

    @Test
    void quotesMessagesWithCommasQuotesAndLineEnds() throws IOException {
        String message = "It said \"no\", twice,\nand\r\nthen nothing.";
        CSVRecord row = row(SampleCell.failed(SampleCell.of(1, "a,b", "exact", "euler"), message));
        assertThat(row.get("message")).isEqualTo(message);
        assertThat(row.get("system")).isEqualTo("a,b");
        assertThat(row.get("status")).isEqualTo("failed");
    }

    @Test
    void leavesEmptyWhatIsNotToBeHad() throws IOException {
        CSVRecord failed = row(SampleCell.failed(SampleCell.of(1, "pendulum", "exact", "euler"), "why"));
        assertThat(failed.get("steps")).isEqualTo("10000");
        for (String column : List.of("final_time", "final_state", "true_energy_error_max", "unconverged_steps")) {
            assertThat(failed.get(column)).as(column).isEmpty();
        }
        assertThat(failed.get("trajectory")).isEmpty();

        Figures withoutEnergy = Figures.builder()
                .put("true_energy_error_max_last_tenth", 0.5)
                .put("solver_iterations_mean", Double.NaN)
                .put("nanoseconds_per_step", 3.1)
                .build();
        CSVRecord row = row(new CellResult(
                SampleCell.of(1, "pendulum", "field", "euler"),
                Status.DIVERGED,
                "Not finite after t = 1.",
                1,
                List.of(1.0, 2.0),
                withoutEnergy));
        assertThat(row.get("energy_error_max")).isEmpty();
        assertThat(row.get("energy_error_max_last_tenth")).isEmpty();
        assertThat(row.get("solver_iterations_mean")).isEmpty();
        assertThat(row.get("true_energy_error_max_last_tenth")).isEqualTo("0.5");
        assertThat(row.get("nanoseconds_per_step")).isEqualTo("3.1");
        assertThat(row.get("status")).isEqualTo("diverged");
    }

    @Test
    void rowsAreInTheOrderOfTheCellsAndEndInALineFeed() throws IOException {
        CellResult first = SampleCell.failed(SampleCell.of(1, "first", "exact", "euler"), "");
        CellResult second = SampleCell.failed(SampleCell.of(2, "second", "exact", "euler"), "");
        String text = write(List.of(second, first));
        assertThat(text).doesNotContain("\r").endsWith("\n");
        assertThat(text.lines().map(line -> line.substring(0, line.indexOf(','))))
                .containsExactly("system", "first", "second");
    }

    private CSVRecord row(CellResult result) throws IOException {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (CSVParser parser = format.parse(new StringReader(write(List.of(result))))) {
            List<CSVRecord> records = parser.getRecords();
            assertThat(records).hasSize(1);
            assertThat(records.get(0).isConsistent()).isTrue();
            return records.get(0);
        }
    }

    private String write(List<CellResult> results) throws IOException {
        Path file = folder.resolve("results.csv");
        ResultsCsv.write(file, SampleResults.run(results));
        return Files.readString(file);
    }
}
