package dev.hnn.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * The rows that a run wrote.
 *
 * @param rows in the order of the file
 */
record Results(List<CSVRecord> rows) {

    /** Reads the only results folder below {@code results} where hnn was run. */
    static Results below(Path folder) throws IOException {
        List<Path> runs = Folders.entries(folder.resolve("results"));
        assertThat(runs).hasSize(1);
        try (Reader reader = Files.newBufferedReader(runs.get(0).resolve("results.csv"));
                CSVParser parser = CSVFormat.RFC4180
                        .builder()
                        .setHeader()
                        .setSkipHeaderRecord(true)
                        .get()
                        .parse(reader)) {
            return new Results(parser.getRecords());
        }
    }

    /** Every cell ran to its end. */
    Results allOk(int count) {
        assertThat(rows)
                .hasSize(count)
                .allSatisfy(
                        row -> assertThat(row.get("status")).as(row.toString()).isEqualTo("ok"));
        return this;
    }

    double number(String system, String model, String integrator, String column) {
        List<CSVRecord> found = rows.stream()
                .filter(row -> row.get("system").equals(system)
                        && row.get("model").equals(model)
                        && row.get("integrator").equals(integrator))
                .toList();
        assertThat(found)
                .as("%s, %s, %s in %s", system, model, integrator, rows)
                .isNotEmpty();
        return Double.parseDouble(found.get(0).get(column));
    }
}
