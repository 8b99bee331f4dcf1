package dev.hnn.bench.output;

import dev.hnn.bench.measure.Column;
import dev.hnn.bench.result.CellResult;
import dev.hnn.bench.result.RunRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVPrinter;

/**
 * The file {@code results.csv}: a header, then one row a cell. Quoted as in RFC 4180, UTF-8, lines end in a line feed. A
 * number reads back to the same double; a state is its 2n numbers separated by blanks; what is not to be had is empty.
 *
 * <p>{@code steps} is the planned number, as the step size and the initial state are the planned ones; where a cell
 * diverged, {@code final_time} tells how far it came.
 */
public final class ResultsCsv {

    /** What every file has, in this order, whatever was measured; other figures follow the message. */
    private static final List<String> ORDER = List.of(
            "energy_error_max",
            "energy_error_final",
            "energy_drift",
            "true_energy_error_max",
            "true_energy_error_final",
            "gradient_evaluations_per_step",
            "hessian_vector_products_per_step",
            "solver_iterations_mean",
            "unconverged_steps",
            "nanoseconds_per_step");

    private ResultsCsv() {}

    /**
     * Writes the whole file, or replaces it.
     *
     * @param file what to write or replace; its folder exists
     * @param run what there is so far; the rows are in the order of the cells
     * @throws IOException if it cannot be written; the message is one sentence that names the file and the cause
     */
    public static void write(Path file, RunRecord run) throws IOException {
        AtomicFile.write(file, text(run));
    }

    /**
     * What stands in the file.
     *
     * @param run what there is so far
     * @return its lines
     */
    public static String text(RunRecord run) {
        List<Field> fields = fields(run.columns());
        StringBuilder text = new StringBuilder();
        try (CSVPrinter printer = new CSVPrinter(text, CsvDialect.FORMAT)) {
            printer.printRecord(fields.stream().map(Field::name));
            for (CellResult row : run.results()) {
                printer.printRecord(fields.stream().map(field -> field.value().apply(row)));
            }
        } catch (IOException cause) {
            throw new UncheckedIOException(cause); // not from memory
        }
        return text.toString();
    }

    private static List<Field> fields(List<Column> columns) {
        List<Field> fields = new ArrayList<>(List.of(
                new Field("system", result -> result.cell().system().label()),
                new Field("model", result -> result.cell().model().label()),
                new Field("integrator", result -> result.cell().integrator().label()),
                new Field("step_size", result -> CsvDialect.number(result.cell().stepSize())),
                new Field("steps", result -> Long.toString(result.cell().steps())),
                new Field(
                        "initial_state",
                        result -> CsvDialect.state(result.cell().initialState())),
                new Field("final_time", result -> result.measured() ? CsvDialect.number(result.finalTime()) : ""),
                new Field("final_state", result -> CsvDialect.state(result.finalState()))));
        Map<String, Column> byName = columns.stream().collect(Collectors.toMap(Column::name, Function.identity()));
        ORDER.forEach(name -> fields.add(figure(byName.getOrDefault(name, Column.neutral(name, name, "")))));
        fields.add(new Field("status", result -> result.status().toString()));
        fields.add(new Field("message", CellResult::message));
        columns.stream().filter(column -> !ORDER.contains(column.name())).forEach(column -> fields.add(figure(column)));
        fields.add(new Field("trajectory", TrajectoryFile::relative));
        return fields;
    }

    private static Field figure(Column column) {
        return new Field(column.name(), result -> {
            OptionalDouble figure = result.figures().get(column.name());
            if (figure.isEmpty()) {
                return "";
            }
            return column.whole()
                    ? Long.toString((long) figure.getAsDouble())
                    : CsvDialect.number(figure.getAsDouble());
        });
    }

    /** A title, and what stands below it. */
    private record Field(String name, Function<CellResult, String> value) {}
}
