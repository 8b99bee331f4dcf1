package dev.hnn.bench.audit;

import dev.hnn.bench.output.AtomicFile;
import dev.hnn.conformance.audit.Reading;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** The file {@code verify.csv}: a header, then one row a reading, as {@code results.csv} is written. */
public final class AuditCsv {

    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setRecordSeparator('\n').get();

    private AuditCsv() {}

    /**
     * Writes the file.
     *
     * @param file what to write or replace; its folder exists
     * @param rows what was measured
     * @throws IOException if it cannot be written; the message is one sentence that names the file and the cause
     */
    public static void write(Path file, List<Row> rows) throws IOException {
        StringBuilder text = new StringBuilder();
        try (CSVPrinter printer = new CSVPrinter(text, FORMAT)) {
            printer.printRecord(
                    "integrator",
                    "origin",
                    "hamiltonian",
                    "quantity",
                    "claimed",
                    "measured",
                    "uncertainty",
                    "verdict",
                    "remark");
            for (Row row : rows) {
                for (Reading reading : row.readings()) {
                    printer.printRecord(
                            row.integrator(),
                            row.origin(),
                            row.hamiltonian(),
                            reading.quantity().title(),
                            reading.claimed(),
                            number(reading.measured()),
                            number(reading.uncertainty()),
                            verdict(reading),
                            reading.remark());
                }
            }
        }
        AtomicFile.write(file, text.toString());
    }

    static String verdict(Reading reading) {
        return switch (reading.verdict()) {
            case PASSED -> "holds";
            case FAILED -> "fails";
            case NOT_APPLICABLE -> "not-claimed";
        };
    }

    private static String number(double value) {
        return Double.isNaN(value) ? "" : String.format(Locale.ROOT, "%s", value);
    }
}
