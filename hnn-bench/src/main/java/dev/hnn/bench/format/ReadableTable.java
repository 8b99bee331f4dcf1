package dev.hnn.bench.format;

import dev.hnn.bench.format.ReadableColumn.Rank;
import dev.hnn.bench.output.Digits;
import dev.hnn.bench.result.CellResult;
import dev.hnn.bench.result.CellSpec;
import dev.hnn.bench.result.RunRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.DoubleFunction;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What people read of a run, whatever it is typeset for: one row a cell, errors to four digits. The step size and the number of
 * steps, where all cells share them, stand above the table and not in it; and the columns for initial states, Hessian–vector
 * products, solver iterations and unconverged steps are left out where all rows would say nothing.
 *
 * @param shared what all cells share, such as "step size 0.01, 10,000 steps"; may be empty
 * @param columns in order
 * @param rows in the order of the cells
 */
record ReadableTable(String shared, List<ReadableColumn> columns, List<CellResult> rows) {

    private static final int ERROR_DIGITS = 4;
    private static final int MEAN_DIGITS = 3;

    static ReadableTable of(RunRecord run) {
        Choice choice = new Choice(run.results());
        return new ReadableTable(choice.shared(), choice.columns(), run.results());
    }

    /** Whether a row is the first of its pair of system and model. */
    boolean startsBlock(int row) {
        return row == 0 || !block(rows.get(row)).equals(block(rows.get(row - 1)));
    }

    /** What stands above a block where its labels are no columns. */
    static String block(CellResult result) {
        return result.cell().system().label() + ", " + result.cell().model().label();
    }

    /** The cells that have something to say: which one, how it ended, and what it says. */
    List<String> messages() {
        return rows.stream()
                .filter(row -> !row.message().isBlank())
                .map(row -> title(row.cell()) + " (" + row.status() + "): " + row.message())
                .toList();
    }

    private static String title(CellSpec cell) {
        return cell.system().label() + ", " + cell.model().label() + ", "
                + cell.integrator().label() + ", h = " + cell.stepSize();
    }

    /** Which columns the results need. */
    private record Choice(List<CellResult> results) {

        String shared() {
            List<String> shared = new ArrayList<>();
            if (!results.isEmpty() && !differ(CellSpec::stepSize)) {
                shared.add("step size " + results.get(0).cell().stepSize());
            }
            if (!results.isEmpty() && !differ(CellSpec::steps)) {
                shared.add(Digits.count(results.get(0).cell().steps()) + " steps");
            }
            return String.join(", ", shared);
        }

        List<ReadableColumn> columns() {
            List<ReadableColumn> columns = new ArrayList<>(List.of(
                    ReadableColumn.text(
                            "system", Rank.BLOCK, row -> row.cell().system().label()),
                    ReadableColumn.text(
                            "model", Rank.BLOCK, row -> row.cell().model().label()),
                    ReadableColumn.text(
                            "integrator",
                            Rank.NEEDED,
                            row -> row.cell().integrator().label())));
            if (severalInitialStates()) {
                columns.add(ReadableColumn.text(
                        "initial state",
                        Rank.NEEDED,
                        row -> Digits.state(row.cell().initialState(), " ")));
            }
            if (differ(CellSpec::stepSize)) {
                columns.add(ReadableColumn.number(
                        "step size",
                        Rank.NEEDED,
                        row -> Double.toString(row.cell().stepSize())));
            }
            if (differ(CellSpec::steps)) {
                columns.add(ReadableColumn.number(
                        "steps", Rank.NEEDED, row -> Digits.count(row.cell().steps())));
            }
            columns.add(ReadableColumn.number("energy\nerror", Rank.NEEDED, error("energy_error_max")));
            columns.add(ReadableColumn.number("true energy\nerror", Rank.USEFUL, error("true_energy_error_max")));
            columns.add(ReadableColumn.number("energy drift\nper unit time", Rank.USEFUL, error("energy_drift")));
            columns.add(
                    ReadableColumn.number("gradients\nper step", Rank.USEFUL, mean("gradient_evaluations_per_step")));
            if (anyPositive("hessian_vector_products_per_step")) {
                columns.add(ReadableColumn.number(
                        "H-v products\nper step", Rank.DETAIL, mean("hessian_vector_products_per_step")));
            }
            if (anyPositive("solver_iterations_mean")) {
                columns.add(
                        ReadableColumn.number("iterations\nper solve", Rank.DETAIL, mean("solver_iterations_mean")));
            }
            if (anyPositive("unconverged_steps")) {
                columns.add(ReadableColumn.number("unconverged\nsteps", Rank.NEEDED, whole("unconverged_steps")));
            }
            columns.add(ReadableColumn.number("ns\nper step", Rank.USEFUL, whole("nanoseconds_per_step")));
            columns.add(ReadableColumn.text(
                    "status", Rank.NEEDED, row -> row.status().toString()));
            return List.copyOf(columns);
        }

        private boolean differ(Function<CellSpec, Object> property) {
            return results.stream()
                            .map(row -> property.apply(row.cell()))
                            .distinct()
                            .count()
                    > 1;
        }

        private boolean severalInitialStates() {
            return results.stream()
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
            return results.stream().anyMatch(row -> row.figures().get(figure).orElse(0) > 0);
        }

        private static Function<CellResult, String> error(String figure) {
            return figure(figure, value -> Digits.significant(value, ERROR_DIGITS));
        }

        private static Function<CellResult, String> mean(String figure) {
            return figure(figure, value -> Digits.significant(value, MEAN_DIGITS));
        }

        private static Function<CellResult, String> whole(String figure) {
            return figure(figure, value -> Digits.count(Math.round(value)));
        }

        private static Function<CellResult, String> figure(String name, DoubleFunction<String> words) {
            return row -> {
                OptionalDouble value = row.figures().get(name);
                return value.isPresent() ? words.apply(value.getAsDouble()) : "";
            };
        }
    }
}
