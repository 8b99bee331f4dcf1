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

    private AuditTable() {}

    /**
     * The table.
     *
     * @param rows at least one
     * @return its lines
     */
    public static List<String> lines(List<Row> rows) {
        List<Integer> indices = IntStream.range(0, rows.size()).boxed().toList();
        List<String> lines = new ArrayList<>(TextTable.<Integer>empty()
                .text("integrator", row -> isFirst(rows, row) ? rows.get(row).integrator() : "")
                .text("Hamiltonian", row -> rows.get(row).hamiltonian())
                .number("order", figure(rows, Quantity.ORDER, AuditTable::order))
                .number("symplectic\ndefect", figure(rows, Quantity.SYMPLECTIC_DEFECT, AuditTable::size))
                .number("reversal", figure(rows, Quantity.REVERSAL, AuditTable::size))
                .number("energy\ndrift", figure(rows, Quantity.ENERGY_DRIFT, AuditTable::size))
                .number("change\nof H", figure(rows, Quantity.ENERGY_CHANGE, AuditTable::size))
                .number("quadratic\ninvariants", figure(rows, Quantity.INVARIANT_CHANGE, AuditTable::size))
                .number("round-off\ngrowth", figure(rows, Quantity.ROUND_OFF_GROWTH, AuditTable::exponent))
                .number("gradients\na step", figure(rows, Quantity.EVALUATIONS, AuditTable::count))
                .text("claims", row -> rows.get(row).failures().isEmpty() ? "hold" : "FAIL")
                .lines(indices));
        lines.add("");
        lines.add(" In brackets: not claimed. ✗: claimed, and not so.");
        rows.forEach(row -> row.failures().forEach(reading -> lines.add(failure(row, reading))));
        lines.add(" " + count(rows, Verdict.PASSED) + " claims hold, " + count(rows, Verdict.FAILED) + " fail");
        return lines;
    }

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
        return String.format(Locale.ROOT, "%.3f ± %.3f", reading.measured(), reading.uncertainty());
    }

    private static String exponent(Reading reading) {
        return String.format(Locale.ROOT, "%.2f ± %.2f", reading.measured(), reading.uncertainty());
    }

    /** One digit is what an error has. */
    private static String size(Reading reading) {
        return reading.measured() == 0
                ? "0"
                : String.format(Locale.ROOT, "%.0e", reading.measured()).replaceAll("e([+-])0", "e$1");
    }

    private static String count(Reading reading) {
        return String.format(Locale.ROOT, "%.1f", reading.measured());
    }

    private static String failure(Row row, Reading reading) {
        return String.format(
                Locale.ROOT,
                " FAILED  %s, %s, %s: claimed %s, measured %.6g ± %.1g; %s",
                row.integrator(),
                row.hamiltonian(),
                reading.quantity().title(),
                reading.claimed(),
                reading.measured(),
                reading.uncertainty(),
                Text.onOneLine(reading.remark()));
    }

    private static long count(List<Row> rows, Verdict verdict) {
        return rows.stream()
                .flatMap(row -> row.readings().stream())
                .filter(reading -> reading.verdict() == verdict)
                .count();
    }
}
