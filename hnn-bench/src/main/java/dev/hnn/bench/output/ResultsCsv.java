package dev.hnn.bench.output;

import dev.hnn.bench.measure.EnergyError;
import dev.hnn.bench.run.CellMeasures;
import dev.hnn.bench.run.CellResult;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.function.ToLongFunction;
import org.apache.commons.csv.CSVPrinter;

/**
 * The file {@code results.csv}: a header, then one row a cell. Quoted as in RFC 4180, UTF-8, lines end in a line feed. A
 * number reads back to the same double; a state is its 2n numbers separated by blanks; what is not to be had is empty.
 *
 * <p>{@code steps} is the planned number, as the step size and the initial state are the planned ones; where a cell
 * diverged, {@code final_time} tells how far it came.
 */
public final class ResultsCsv {

    private static final List<Column> COLUMNS = List.of(
            new Column("system", result -> result.cell().system().label()),
            new Column("model", result -> result.cell().model().label()),
            new Column("integrator", result -> result.cell().integrator().label()),
            new Column("step_size", result -> CsvDialect.number(result.cell().stepSize())),
            new Column("steps", result -> Long.toString(result.cell().steps())),
            new Column("initial_state", result -> CsvDialect.state(result.cell().initialState())),
            number("final_time", CellMeasures::finalTime),
            measure("final_state", measures -> Optional.of(CsvDialect.state(measures.finalState()))),
            energy("energy_error_max", EnergyError.Summary::max),
            energy("energy_error_final", EnergyError.Summary::last),
            energy("energy_drift", EnergyError.Summary::drift),
            trueEnergy("true_energy_error_max", EnergyError.Summary::max),
            trueEnergy("true_energy_error_final", EnergyError.Summary::last),
            number("gradient_evaluations_per_step", CellMeasures::gradientEvaluationsPerStep),
            number("hessian_vector_products_per_step", CellMeasures::hessianVectorProductsPerStep),
            measure(
                    "solver_iterations_mean",
                    measures -> measures.solverIterationsMean().map(CsvDialect::number)),
            count("unconverged_steps", CellMeasures::unconvergedSteps),
            number("nanoseconds_per_step", measures -> Math.round(measures.nanosecondsPerStep() * 10) / 10.0),
            new Column("status", result -> result.status().toString()),
            new Column("message", CellResult::message),
            energy("energy_error_max_first_tenth", EnergyError.Summary::maxFirstTenth),
            energy("energy_error_max_last_tenth", EnergyError.Summary::maxLastTenth),
            trueEnergy("true_energy_error_max_first_tenth", EnergyError.Summary::maxFirstTenth),
            trueEnergy("true_energy_error_max_last_tenth", EnergyError.Summary::maxLastTenth),
            new Column("trajectory", ResultsCsv::trajectory));

    private ResultsCsv() {}

    /**
     * Writes the whole file, or replaces it. Done after each cell, this leaves complete rows whenever a run is
     * interrupted.
     *
     * @param file what to write or replace; its folder exists
     * @param results what there is so far, in any order; the rows are in the order of the cells
     * @throws IOException if it cannot be written; the message is one sentence that names the file and the cause
     */
    public static void write(Path file, List<CellResult> results) throws IOException {
        AtomicFile.write(file, text(results));
    }

    private static String text(List<CellResult> results) throws IOException {
        List<CellResult> rows = new ArrayList<>(results);
        rows.sort(Comparator.comparingInt(result -> result.cell().number()));
        StringBuilder text = new StringBuilder();
        try (CSVPrinter printer = new CSVPrinter(text, CsvDialect.FORMAT)) {
            printer.printRecord(COLUMNS.stream().map(Column::name));
            for (CellResult row : rows) {
                printer.printRecord(
                        COLUMNS.stream().map(column -> column.value().apply(row)));
            }
        }
        return text.toString();
    }

    private static String trajectory(CellResult result) {
        return result.trajectory().points().isEmpty() ? "" : ResultsFolder.relativeTrajectory(result.cell());
    }

    private static Column energy(String name, ToDoubleFunction<EnergyError.Summary> figure) {
        return measure(name, measures -> measures.energy().map(error -> figureOrNothing(figure.applyAsDouble(error))));
    }

    private static Column trueEnergy(String name, ToDoubleFunction<EnergyError.Summary> figure) {
        return measure(name, measures -> Optional.of(figureOrNothing(figure.applyAsDouble(measures.trueEnergy()))));
    }

    /** A figure that is not to be had is not a number. */
    private static String figureOrNothing(double figure) {
        return Double.isNaN(figure) ? "" : CsvDialect.number(figure);
    }

    private static Column number(String name, ToDoubleFunction<CellMeasures> figure) {
        return measure(name, measures -> Optional.of(CsvDialect.number(figure.applyAsDouble(measures))));
    }

    private static Column count(String name, ToLongFunction<CellMeasures> figure) {
        return measure(name, measures -> Optional.of(Long.toString(figure.applyAsLong(measures))));
    }

    private static Column measure(String name, Function<CellMeasures, Optional<String>> figure) {
        return new Column(name, result -> result.measures().flatMap(figure).orElse(""));
    }

    /** A title, and what stands below it. */
    private record Column(String name, Function<CellResult, String> value) {}
}
