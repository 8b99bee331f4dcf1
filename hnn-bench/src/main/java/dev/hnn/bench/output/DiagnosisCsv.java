package dev.hnn.bench.output;

import dev.hnn.bench.diagnose.ErrorBudget;
import dev.hnn.bench.diagnose.LyapunovSpectrum;
import dev.hnn.bench.diagnose.PoincareSection;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.csv.CSVPrinter;

/** A diagnosis as CSV files: {@code budget.csv}, {@code lyapunov.csv}, and {@code section.csv} if there is one. */
public final class DiagnosisCsv {

    private DiagnosisCsv() {}

    /**
     * Writes the files, or replaces them.
     *
     * @param folder where to; it exists
     * @param budget what the error is made of
     * @param lyapunov the exponents
     * @param section the crossings, if they were asked for
     * @param coordinates the names of the coordinates
     * @throws IOException if a file cannot be written; the message is one sentence that names it and the cause
     */
    public static void write(
            Path folder,
            ErrorBudget budget,
            LyapunovSpectrum lyapunov,
            Optional<PoincareSection> section,
            List<String> coordinates)
            throws IOException {
        write(
                folder.resolve("budget.csv"),
                budgetHeader(),
                budget.samples().stream().map(DiagnosisCsv::row).toList());
        List<String> exponents = new ArrayList<>(List.of("t"));
        for (int i = 1; i <= coordinates.size(); i++) {
            exponents.add("lyapunov_exponent_" + i);
        }
        write(
                folder.resolve("lyapunov.csv"),
                exponents,
                lyapunov.samples().stream()
                        .map(sample -> row(sample.time(), sample.exponents()))
                        .toList());
        if (section.isPresent()) {
            List<String> header = new ArrayList<>(List.of("t"));
            header.addAll(coordinates);
            write(
                    folder.resolve("section.csv"),
                    header,
                    section.get().crossings().stream()
                            .map(crossing -> row(
                                    crossing.time(),
                                    Arrays.stream(crossing.state()).boxed().toList()))
                            .toList());
        }
    }

    private static List<String> budgetHeader() {
        List<String> header = new ArrayList<>(List.of("t"));
        for (String quantity : List.of("state", "energy")) {
            for (ErrorBudget.Part part : ErrorBudget.Part.values()) {
                header.add(part.name().toLowerCase(Locale.ROOT) + "_" + quantity + "_error");
            }
        }
        return header;
    }

    private static List<String> row(ErrorBudget.Sample sample) {
        List<Double> values = new ArrayList<>();
        for (ErrorBudget.Part part : ErrorBudget.Part.values()) {
            values.add(sample.state().of(part));
        }
        for (ErrorBudget.Part part : ErrorBudget.Part.values()) {
            values.add(sample.energy().of(part));
        }
        return row(sample.time(), values);
    }

    private static List<String> row(double time, List<Double> values) {
        List<String> row = new ArrayList<>(List.of(CsvDialect.number(time)));
        values.forEach(value -> row.add(CsvDialect.number(value)));
        return row;
    }

    private static void write(Path file, List<String> header, List<List<String>> rows) throws IOException {
        StringBuilder text = new StringBuilder();
        try (CSVPrinter printer = new CSVPrinter(text, CsvDialect.FORMAT)) {
            printer.printRecord(header);
            printer.printRecords(rows);
        }
        AtomicFile.write(file, text.toString());
    }
}
