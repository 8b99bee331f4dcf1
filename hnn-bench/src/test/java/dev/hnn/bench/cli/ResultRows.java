package dev.hnn.bench.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * The rows of a results.csv.
 *
 * @param all in the order of the file
 */
record ResultRows(List<CSVRecord> all) {

    static ResultRows of(Path results) throws IOException {
        try (Reader reader = Files.newBufferedReader(results.resolve("results.csv"));
                CSVParser parser = CSVFormat.RFC4180
                        .builder()
                        .setHeader()
                        .setSkipHeaderRecord(true)
                        .get()
                        .parse(reader)) {
            return new ResultRows(parser.getRecords());
        }
    }

    CSVRecord row(String system, String model, String integrator) {
        List<CSVRecord> rows = all.stream()
                .filter(row -> row.get("system").equals(system)
                        && row.get("model").equals(model)
                        && row.get("integrator").equals(integrator))
                .toList();
        assertThat(rows).as("%s, %s, %s", system, model, integrator).hasSize(1);
        return rows.get(0);
    }

    double number(String system, String model, String integrator, String column) {
        return Double.parseDouble(row(system, model, integrator).get(column));
    }

    double[] finalState(String system, String model, String integrator) {
        return Arrays.stream(row(system, model, integrator).get("final_state").split(" "))
                .mapToDouble(Double::parseDouble)
                .toArray();
    }
}
