package dev.hnn.bench.compare;

import dev.hnn.bench.input.InputException;
import dev.hnn.bench.measure.Column;
import dev.hnn.bench.measure.Figures;
import dev.hnn.bench.measure.Measures;
import dev.hnn.bench.output.CsvDialect;
import dev.hnn.bench.result.Status;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Reads a {@code results.csv}. A figure that this version does not know is an error if its name says so, else a description. */
final class ResultsCsvReader {

    private static final List<String> IDENTITY =
            List.of("system", "model", "integrator", "step_size", "steps", "initial_state", "status");
    private static final Set<String> OTHER = Set.of("final_time", "final_state", "message", "trajectory");

    private final Path file;

    ResultsCsvReader(Path file) {
        this.file = file;
    }

    ComparedRun read() {
        try (Reader reader = Files.newBufferedReader(file);
                CSVParser parser = CSVParser.parse(reader, CsvDialect.WITH_HEADER)) {
            List<String> header = parser.getHeaderNames();
            requireIdentity(header);
            List<Column> columns = columns(header);
            ComparedRun.Builder builder = new ComparedRun.Builder();
            for (CSVRecord row : parser) {
                if (!row.isConsistent()) {
                    throw broken(row, "has " + row.size() + " values for " + header.size() + " columns");
                }
                builder.add(id(row), cell(row, columns));
            }
            return builder.build(columns);
        } catch (IOException | UncheckedIOException | IllegalArgumentException cause) {
            throw new InputException(
                    "\"" + file + "\" cannot be read as a results.csv; name one that hnn bench has written.", cause);
        }
    }

    private void requireIdentity(List<String> header) {
        IDENTITY.stream().filter(name -> !header.contains(name)).findFirst().ifPresent(missing -> {
            throw new InputException("\"" + file + "\" is not a results.csv, since it has no column " + missing
                    + "; name one that hnn bench has written.");
        });
    }

    private static List<Column> columns(List<String> header) {
        Map<String, Column> known = Measures.columns(Measures.all(), List.of(List.of())).stream()
                .collect(Collectors.toMap(Column::name, Function.identity()));
        return header.stream()
                .filter(name -> !IDENTITY.contains(name) && !OTHER.contains(name))
                .map(name -> known.getOrDefault(name, unknown(name)))
                .toList();
    }

    private static Column unknown(String name) {
        String title = name.replace('_', ' ');
        return name.contains("error") || name.contains("drift")
                ? Column.lower(name, title, "")
                : Column.neutral(name, title, "");
    }

    private CellId id(CSVRecord row) {
        return new CellId(
                row.get("system"),
                row.get("model"),
                row.get("integrator"),
                number(row, "step_size"),
                (long) number(row, "steps"),
                Arrays.stream(row.get("initial_state").split(" "))
                        .map(text -> number(row, "initial_state", text))
                        .toList(),
                1);
    }

    private ComparedCell cell(CSVRecord row, List<Column> columns) {
        Figures.Builder figures = Figures.builder();
        columns.stream()
                .map(Column::name)
                .filter(name -> !row.get(name).isEmpty())
                .forEach(name -> figures.put(name, number(row, name)));
        boolean ended = row.isMapped("final_time") && !row.get("final_time").isEmpty();
        return new ComparedCell(status(row), ended ? number(row, "final_time") : Double.NaN, figures.build());
    }

    private Status status(CSVRecord row) {
        String text = row.get("status");
        return Arrays.stream(Status.values())
                .filter(status -> status.toString().equals(text))
                .findFirst()
                .orElseThrow(() -> broken(
                        row,
                        "has the status \"" + text + "\", which is none of "
                                + Arrays.toString(Status.values())
                                        .toLowerCase(Locale.ROOT)
                                        .replaceAll("[\\[\\]]", "")));
    }

    private double number(CSVRecord row, String column) {
        return number(row, column, row.get(column));
    }

    private double number(CSVRecord row, String column, String text) {
        try {
            return Double.parseDouble(text);
        } catch (NumberFormatException cause) {
            throw broken(row, "has \"" + text + "\" for " + column + ", which is not a number");
        }
    }

    private InputException broken(CSVRecord row, String what) {
        return new InputException("\"" + file + "\": row " + row.getRecordNumber() + " " + what
                + "; mend it, or run the experiment again.");
    }
}
