package dev.hnn.bench.compare;

import dev.hnn.bench.output.Digits;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What people read of a comparison, whatever it is typeset for: what got worse first.
 *
 * @param summary how many cells got worse, got better, stayed; one sentence
 * @param rows one for each figure, and for each cell that ended differently
 * @param notes what else there is to know; sentences
 */
record ReadableComparison(String summary, List<Row> rows, List<String> notes) {

    private static final int FIGURE_DIGITS = 5;
    private static final int CHANGE_DIGITS = 3;

    /** A figure, or how a cell ended, in both runs. */
    record Row(
            Verdict verdict,
            CellId cell,
            String figure,
            String before,
            String after,
            String change,
            String tolerance) {}

    /** A column, which stands wherever this is typeset. */
    record Column(String header, boolean number, Function<Row, String> words) {}

    static ReadableComparison of(Comparison comparison, boolean all) {
        List<Row> rows = new ArrayList<>();
        comparison.cells().forEach(cell -> addRows(cell, rows));
        return new ReadableComparison(
                summary(comparison),
                rows.stream()
                        .filter(row -> all || row.verdict() != Verdict.SAME)
                        .sorted(Comparator.comparing(Row::verdict))
                        .toList(),
                notes(comparison));
    }

    private static void addRows(CellChange cell, List<Row> rows) {
        if (cell.status() != Verdict.SAME) {
            rows.add(new Row(
                    cell.status(),
                    cell.id(),
                    "status",
                    cell.before().toString(),
                    cell.after().toString(),
                    "",
                    ""));
        }
        for (FigureChange figure : cell.figures()) {
            rows.add(new Row(
                    figure.verdict(),
                    cell.id(),
                    figure.column().title(),
                    words(figure.before()),
                    words(figure.after()),
                    change(figure),
                    percent(figure.tolerance().relative())));
        }
    }

    private static String words(OptionalDouble value) {
        return value.isPresent() ? Digits.significant(value.getAsDouble(), FIGURE_DIGITS) : "";
    }

    private static String change(FigureChange figure) {
        if (figure.before().isEmpty() || figure.after().isEmpty()) {
            return "";
        }
        double before = Math.abs(figure.before().getAsDouble());
        double after = Math.abs(figure.after().getAsDouble());
        double change = (after - before) / before;
        return Double.isFinite(change) ? (change > 0 ? "+" : "") + percent(change) : "";
    }

    private static String percent(double ratio) {
        String digits = Digits.significant(100 * ratio, CHANGE_DIGITS);
        return (digits.contains(".") && !digits.contains("e") ? digits.replaceAll("\\.?0+$", "") : digits) + " %";
    }

    private static String summary(Comparison comparison) {
        long worse = comparison.count(Verdict.WORSE);
        long changed = comparison.count(Verdict.CHANGED);
        return String.format(
                Locale.ROOT,
                "%,d %s got worse, %,d got better, %s%,d stayed.",
                worse,
                worse == 1 ? "cell" : "cells",
                comparison.count(Verdict.BETTER),
                changed == 0 ? "" : Digits.count(changed) + " changed, ",
                comparison.count(Verdict.SAME));
    }

    private static List<String> notes(Comparison comparison) {
        List<String> notes = new ArrayList<>();
        comparison.onlyBefore().forEach(cell -> notes.add("Only in A: " + title(cell) + "."));
        comparison.onlyAfter().forEach(cell -> notes.add("Only in B: " + title(cell) + "."));
        if (!comparison.uncompared().isEmpty()) {
            notes.add("Not compared: " + String.join(", ", comparison.uncompared()) + ".");
        }
        return notes;
    }

    private static String title(CellId cell) {
        return cell.system() + ", " + cell.model() + ", " + cell.integrator() + ", h = " + cell.stepSize() + ", "
                + Digits.count(cell.steps()) + " steps, from " + Digits.state(cell.initialState(), " ");
    }

    /** The columns that there is something to say in. */
    List<Column> columns() {
        List<Column> columns = new ArrayList<>(List.of(
                new Column("", false, row -> row.verdict().toString()),
                new Column("system", false, row -> row.cell().system()),
                new Column("model", false, row -> row.cell().model()),
                new Column("integrator", false, row -> row.cell().integrator())));
        if (differ(CellId::stepSize)) {
            columns.add(new Column(
                    "step size", true, row -> Double.toString(row.cell().stepSize())));
        }
        if (differ(CellId::steps)) {
            columns.add(new Column("steps", true, row -> Digits.count(row.cell().steps())));
        }
        if (severalInitialStates()) {
            columns.add(new Column(
                    "initial state", false, row -> Digits.state(row.cell().initialState(), " ")));
        }
        columns.add(new Column("figure", false, Row::figure));
        columns.add(new Column("A", true, Row::before));
        columns.add(new Column("B", true, Row::after));
        columns.add(new Column("change", true, Row::change));
        columns.add(new Column("tolerance", true, Row::tolerance));
        return List.copyOf(columns);
    }

    private boolean severalInitialStates() {
        return rows.stream().map(Row::cell).collect(Collectors.groupingBy(CellId::system)).values().stream()
                .anyMatch(cells ->
                        cells.stream().map(CellId::initialState).distinct().count() > 1);
    }

    private boolean differ(Function<CellId, Object> property) {
        return rows.stream().map(row -> property.apply(row.cell())).distinct().count() > 1;
    }
}
