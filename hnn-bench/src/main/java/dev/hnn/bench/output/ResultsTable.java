package dev.hnn.bench.output;

import dev.hnn.bench.result.CellResult;
import dev.hnn.bench.result.CellSpec;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.function.DoubleFunction;
import java.util.function.Function;
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
        if (!differ(CellSpec::stepSize)) {
            shared.add("step size " + rows.get(0).cell().stepSize());
        }
        if (!differ(CellSpec::steps)) {
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

    private static String title(CellSpec cell) {
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
        if (differ(CellSpec::stepSize)) {
            table = table.number("step size", row -> Double.toString(cell(row).stepSize()));
        }
        if (differ(CellSpec::steps)) {
            table = table.number("steps", row -> Long.toString(cell(row).steps()));
        }
        table = table.number("energy\nerror", error("energy_error_max"))
                .number("true energy\nerror", error("true_energy_error_max"))
                .number("energy drift\nper unit time", error("energy_drift"))
                .number("gradients\nper step", mean("gradient_evaluations_per_step"));
        if (anyPositive("hessian_vector_products_per_step")) {
            table = table.number("H-v products\nper step", mean("hessian_vector_products_per_step"));
        }
        if (anyPositive("solver_iterations_mean")) {
            table = table.number("iterations\nper solve", mean("solver_iterations_mean"));
        }
        if (anyPositive("unconverged_steps")) {
            table = table.number("unconverged\nsteps", whole("unconverged_steps"));
        }
        return table.number("ns\nper step", whole("nanoseconds_per_step"))
                .text("status", row -> rows.get(row).status().toString());
    }

    private CellSpec cell(int row) {
        return rows.get(row).cell();
    }

    private boolean startsBlock(int row) {
        return row == 0
                || !cell(row).system().label().equals(cell(row - 1).system().label())
                || !cell(row).model().label().equals(cell(row - 1).model().label());
    }

    private boolean differ(Function<CellSpec, Object> property) {
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

    private boolean anyPositive(String figure) {
        return rows.stream().anyMatch(row -> row.figures().get(figure).orElse(0) > 0);
    }

    private List<Integer> numbered() {
        List<Integer> indices = new ArrayList<>();
        for (int row = 0; row < rows.size(); row++) {
            indices.add(row);
        }
        return Collections.unmodifiableList(indices);
    }

    private Function<Integer, String> error(String figure) {
        return figure(figure, value -> Digits.significant(value, ERROR_DIGITS));
    }

    private Function<Integer, String> mean(String figure) {
        return figure(figure, value -> Digits.significant(value, MEAN_DIGITS));
    }

    private Function<Integer, String> whole(String figure) {
        return figure(figure, value -> Long.toString(Math.round(value)));
    }

    private Function<Integer, String> figure(String name, DoubleFunction<String> words) {
        return row -> {
            OptionalDouble value = rows.get(row).figures().get(name);
            return value.isPresent() ? words.apply(value.getAsDouble()) : "";
        };
    }
}
