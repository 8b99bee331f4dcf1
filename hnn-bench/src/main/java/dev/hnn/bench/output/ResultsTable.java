package dev.hnn.bench.output;

import dev.hnn.bench.measure.EnergyError;
import dev.hnn.bench.run.Cell;
import dev.hnn.bench.run.CellMeasures;
import dev.hnn.bench.run.CellResult;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The results as a table for the terminal: one row a cell, a rule between one pair of system and model and the next,
 * errors to four digits, and below it whatever a cell has to say.
 *
 * <p>So that it fits and reads well, a system or model stands only in the first row of its block; the step size and the
 * number of steps, where all cells share them, stand above the table and not in it; and the columns for initial states,
 * Hessian–vector products, solver iterations and unconverged steps are left out where all rows would say nothing. The
 * file {@code results.csv} has everything. Plain ASCII, apart from what labels hold, so that it looks the same
 * everywhere.
 */
public final class ResultsTable {

    private static final int ERROR_DIGITS = 4;
    private static final int MEAN_DIGITS = 3;

    private final List<CellResult> rows;

    private ResultsTable(List<CellResult> results) {
        rows = new ArrayList<>(results);
        rows.sort(Comparator.comparingInt(result -> result.cell().number()));
    }

    /**
     * Makes the table.
     *
     * @param results in any order; the rows are in the order of the cells
     * @return lines that each end in a line feed; empty if there are no results
     */
    public static String of(List<CellResult> results) {
        return results.isEmpty() ? "" : new ResultsTable(results).text();
    }

    private String text() {
        StringBuilder text = new StringBuilder(caption());
        List<String> lines = table().lines(numbered());
        int headerRule = lines.size() - rows.size() - 1;
        for (int i = 0; i < lines.size(); i++) {
            int row = i - headerRule - 1;
            if (row > 0 && startsBlock(row)) {
                text.append(lines.get(headerRule)).append('\n');
            }
            text.append(lines.get(i)).append('\n');
        }
        return text.append(legend()).append(messages()).toString();
    }

    private String caption() {
        List<String> shared = new ArrayList<>();
        if (!differ(Cell::stepSize)) {
            shared.add("step size " + rows.get(0).cell().stepSize());
        }
        if (!differ(Cell::steps)) {
            shared.add(
                    String.format(Locale.ROOT, "%,d steps", rows.get(0).cell().steps()));
        }
        String caption = String.join(", ", shared);
        return caption.isEmpty()
                ? ""
                : " " + caption.substring(0, 1).toUpperCase(Locale.ROOT) + caption.substring(1) + "\n\n";
    }

    private static String legend() {
        return "\n Energy error: largest |H - H0| / |H0| over all steps, H being the energy that was integrated."
                + "\n True energy error: the same for the system's own energy along the same trajectory.\n";
    }

    private String messages() {
        String messages = rows.stream()
                .filter(row -> !row.message().isBlank())
                .map(row -> " " + title(row.cell()) + " (" + row.status() + "): " + row.message() + "\n")
                .collect(Collectors.joining());
        return messages.isEmpty() ? "" : "\n" + messages;
    }

    private static String title(Cell cell) {
        return cell.system().label() + ", " + cell.model().label() + ", "
                + cell.integrator().label() + ", h = " + cell.stepSize();
    }

    private TextTable<Integer> table() {
        TextTable<Integer> table = TextTable.<Integer>empty()
                .text("system", row -> startsBlock(row) ? cell(row).system().label() : "")
                .text("model", row -> startsBlock(row) ? cell(row).model().label() : "")
                .text("integrator", row -> cell(row).integrator().label());
        if (severalInitialStates()) {
            table = table.text("initial state", row -> Digits.state(cell(row).initialState(), " "));
        }
        if (differ(Cell::stepSize)) {
            table = table.number("step size", row -> Double.toString(cell(row).stepSize()));
        }
        if (differ(Cell::steps)) {
            table = table.number("steps", row -> Long.toString(cell(row).steps()));
        }
        table = table.number("energy\nerror", energy(EnergyError.Summary::max))
                .number(
                        "true energy\nerror",
                        measure(measures -> error(measures.trueEnergy().max())))
                .number("energy drift\nper unit time", energy(EnergyError.Summary::drift))
                .number("gradients\nper step", measure(measures -> mean(measures.gradientEvaluationsPerStep())));
        if (any(measures -> measures.hessianVectorProductsPerStep() > 0)) {
            table = table.number(
                    "H-v products\nper step", measure(measures -> mean(measures.hessianVectorProductsPerStep())));
        }
        if (any(measures -> measures.solverIterationsMean().isPresent())) {
            table = table.number(
                    "iterations\nper solve",
                    measure(measures -> measures.solverIterationsMean()
                            .map(ResultsTable::mean)
                            .orElse("")));
        }
        if (any(measures -> measures.unconvergedSteps() > 0)) {
            table = table.number("unconverged\nsteps", measure(measures -> Long.toString(measures.unconvergedSteps())));
        }
        return table.number(
                        "ns\nper step", measure(measures -> Long.toString(Math.round(measures.nanosecondsPerStep()))))
                .text("status", row -> rows.get(row).status().toString());
    }

    private Cell cell(int row) {
        return rows.get(row).cell();
    }

    private boolean startsBlock(int row) {
        return row == 0
                || !cell(row).system().label().equals(cell(row - 1).system().label())
                || !cell(row).model().label().equals(cell(row - 1).model().label());
    }

    private boolean differ(Function<Cell, Object> property) {
        return rows.stream().map(row -> property.apply(row.cell())).distinct().count() > 1;
    }

    private boolean severalInitialStates() {
        return rows.stream()
                .collect(Collectors.groupingBy(row -> row.cell().system().label()))
                .values()
                .stream()
                .anyMatch(block -> block.stream()
                                .map(row -> row.cell().initialState())
                                .distinct()
                                .count()
                        > 1);
    }

    private boolean any(Predicate<CellMeasures> property) {
        return rows.stream().anyMatch(row -> row.measures().filter(property).isPresent());
    }

    private List<Integer> numbered() {
        List<Integer> indices = new ArrayList<>();
        for (int row = 0; row < rows.size(); row++) {
            indices.add(row);
        }
        return Collections.unmodifiableList(indices);
    }

    private static String error(double value) {
        return Digits.significant(value, ERROR_DIGITS);
    }

    private static String mean(double value) {
        return Digits.significant(value, MEAN_DIGITS);
    }

    private Function<Integer, String> energy(Function<EnergyError.Summary, Double> figure) {
        return measure(measures ->
                measures.energy().map(figure).map(ResultsTable::error).orElse(""));
    }

    private Function<Integer, String> measure(Function<CellMeasures, String> figure) {
        return row -> rows.get(row).measures().map(figure).orElse("");
    }
}
