package dev.hnn.bench.audit;

import dev.hnn.bench.input.Text;
import dev.hnn.bench.output.TextTable;
import dev.hnn.conformance.Verdict;
import dev.hnn.conformance.audit.Quantity;
import dev.hnn.conformance.audit.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Rows as a table for the terminal, and below it each claim that does not hold. A figure in brackets is one of which nothing is
 * claimed; one that is not as claimed has a cross.
 */
public final class AuditTable {

    private static final List<Column> COLUMNS = List.of(
            new Column(Quantity.ORDER, "order", AuditTable::order),
            new Column(Quantity.SYMPLECTIC_DEFECT, "symplectic\ndefect", AuditTable::size),
            new Column(Quantity.REVERSAL, "reversal", AuditTable::size),
            new Column(Quantity.ENERGY_DRIFT, "energy\ndrift", AuditTable::size),
            new Column(Quantity.ENERGY_CHANGE, "change\nof H", AuditTable::size),
            new Column(Quantity.INVARIANT_CHANGE, "quadratic\ninvariants", AuditTable::size),
            new Column(Quantity.ROUND_OFF_GROWTH, "round-off\ngrowth", AuditTable::exponent),
            new Column(Quantity.EVALUATIONS, "gradients\na step", AuditTable::count));

    private AuditTable() {}

    /**
     * The table.
     *
     * @param rows at least one
     * @param width of the terminal; where the table is wider, figures that are seldom claimed are left out
     * @return its lines
     */
    public static List<String> lines(List<Row> rows, int width) {
        List<Column> columns = new ArrayList<>(COLUMNS);
        List<String> lines = new ArrayList<>(table(rows, columns));
        for (Quantity each : List.of(Quantity.EVALUATIONS, Quantity.ENERGY_CHANGE, Quantity.INVARIANT_CHANGE)) {
            if (lines.stream().anyMatch(line -> line.length() > width)) {
                columns.removeIf(column -> column.quantity() == each);
                lines = new ArrayList<>(table(rows, columns));
            }
        }
        List<String> failures = new ArrayList<>();
        lines.add("");
        lines.add(" In brackets: not claimed. ✗: claimed, and not so.");
        for (Row row : rows) {
            row.failures().forEach(reading -> failures.add(failure(row, reading)));
        }
        lines.addAll(failures);
        lines.add(" " + count(rows, Verdict.PASSED) + " claims hold, " + count(rows, Verdict.FAILED) + " fail");
        return lines;
    }

    private static List<String> table(List<Row> rows, List<Column> columns) {
        TextTable<Integer> table = TextTable.<Integer>empty()
                .text("integrator", row -> isFirst(rows, row) ? rows.get(row).integrator() : "")
                .text("Hamiltonian", row -> rows.get(row).hamiltonian())
                .text("claims", row -> rows.get(row).failures().isEmpty() ? "hold" : "FAIL");
        for (Column column : columns) {
            table = table.number(column.title(), figure(rows, column.quantity(), column.format()));
        }
        return table.lines(IntStream.range(0, rows.size()).boxed().toList());
    }

    /** A quantity in the table. */
    private record Column(Quantity quantity, String title, Function<Reading, String> format) {}

    private static boolean isFirst(List<Row> rows, int row) {
        return row == 0 || !rows.get(row).integrator().equals(rows.get(row - 1).integrator());
    }

    private static Function<Integer, String> figure(
            List<Row> rows, Quantity quantity, Function<Reading, String> format) {
        return row -> {
            Optional<Reading> reading = rows.get(row).reading(quantity);
            return reading.map(found -> marked(found, format)).orElse("-");
        };
    }

    private static String marked(Reading reading, Function<Reading, String> format) {
        boolean missing = Double.isNaN(reading.measured());
        return switch (reading.verdict()) {
            case PASSED -> format.apply(reading);
            case FAILED -> (missing ? "none" : format.apply(reading)) + " ✗";
            case NOT_APPLICABLE -> missing ? "-" : "(" + format.apply(reading) + ")";
        };
    }

    private static String order(Reading reading) {
        return String.format(Locale.ROOT, "%.3f±%.3f", reading.measured(), reading.uncertainty());
    }

    private static String exponent(Reading reading) {
        return String.format(Locale.ROOT, "%.2f±%.2f", reading.measured(), reading.uncertainty());
    }

    /** One digit is what an error has. */
    private static String size(Reading reading) {
        if (Double.isInfinite(reading.measured())) {
            return "∞";
        }
        return reading.measured() == 0
                ? "0"
                : String.format(Locale.ROOT, "%.0e", reading.measured()).replaceAll("e([+-])0", "e$1");
    }

    private static String count(Reading reading) {
        return String.format(Locale.ROOT, "%.1f", reading.measured());
    }

    private static String failure(Row row, Reading reading) {
        String uncertainty =
                Double.isNaN(reading.uncertainty()) ? "" : String.format(Locale.ROOT, " ± %.1g", reading.uncertainty());
        return String.format(
                Locale.ROOT,
                " FAILED  %s, %s, %s: claimed %s, measured %.6g%s; %s",
                row.integrator(),
                row.hamiltonian(),
                reading.quantity().title(),
                reading.claimed(),
                reading.measured(),
                uncertainty,
                Text.onOneLine(reading.remark()));
    }

    private static long count(List<Row> rows, Verdict verdict) {
        return rows.stream()
                .flatMap(row -> row.readings().stream())
                .filter(reading -> reading.verdict() == verdict)
                .count();
    }
}
