package dev.hnn.bench.output;

import dev.hnn.bench.measure.Better;
import dev.hnn.bench.measure.Column;
import dev.hnn.bench.result.CellResult;
import dev.hnn.bench.result.CellSpec;
import dev.hnn.bench.result.RunRecord;
import dev.hnn.bench.result.Status;
import dev.hnn.bench.statistics.Distribution;
import dev.hnn.bench.statistics.Ensemble;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleFunction;
import java.util.function.Function;

/**
 * The ensembles of a run as a table for the terminal: a row for each set of cells that differ only in the initial state, with
 * the distribution of the first figure by which they are judged, which is the largest energy error unless an experiment says
 * otherwise. The file {@code ensembles.csv} has the other figures. Plain ASCII, apart from what labels hold.
 */
public final class EnsembleTable {

    private static final int DIGITS = 4;

    /** A row. */
    private record Row(Ensemble ensemble, Optional<Distribution> distribution) {

        String figure(Function<Distribution, String> words) {
            return distribution.map(words).orElse("");
        }
    }

    private EnsembleTable() {}

    /**
     * Makes the table.
     *
     * @param run the run
     * @return lines that each end in a line feed; empty if it has no ensemble
     */
    public static String of(RunRecord run) {
        List<Row> rows = Ensemble.of(run.results()).stream()
                .map(ensemble -> new Row(ensemble, judged(ensemble, run.columns())))
                .toList();
        if (rows.isEmpty()) {
            return "";
        }
        List<String> titles = rows.stream()
                .map(row -> row.figure(distribution -> distribution.column().title()))
                .filter(title -> !title.isEmpty())
                .distinct()
                .toList();
        StringBuilder text = new StringBuilder(" Over the initial states");
        text.append(titles.size() == 1 ? ", " + titles.get(0) : "").append("\n\n");
        table(rows, titles.size() > 1)
                .lines(rows)
                .forEach(line -> text.append(line).append('\n'));
        return text.append("\n Interval: 95 % confidence interval of the median, by the bootstrap.\n\n")
                .toString();
    }

    private static Optional<Distribution> judged(Ensemble ensemble, List<Column> columns) {
        return columns.stream()
                .filter(column -> column.better() != Better.NEITHER && !column.isWallTime())
                .flatMap(column -> Distribution.of(ensemble, column).stream())
                .findFirst();
    }

    private static TextTable<Row> table(List<Row> rows, boolean severalFigures) {
        TextTable<Row> table = TextTable.<Row>empty()
                .text("system", row -> row.ensemble().common().system().label())
                .text("model", row -> row.ensemble().common().model().label())
                .text("integrator", row -> row.ensemble().common().integrator().label());
        if (differ(rows, CellSpec::stepSize)) {
            table = table.number(
                    "step size", row -> Double.toString(row.ensemble().common().stepSize()));
        }
        if (differ(rows, CellSpec::steps)) {
            table = table.number(
                    "steps", row -> Digits.count(row.ensemble().common().steps()));
        }
        if (severalFigures) {
            table = table.text(
                    "figure",
                    row -> row.figure(distribution -> distribution.column().title()));
        }
        table = table.number(
                        "states", row -> Digits.count(row.ensemble().members().size()))
                .number("median", row -> row.figure(distribution -> digits(distribution.median())))
                .number(
                        "interval",
                        row -> row.figure(distribution ->
                                digits(distribution.medianLow()) + " .. " + digits(distribution.medianHigh())))
                .number(
                        "worst",
                        row -> row.figure(distribution ->
                                worst(distribution, member -> value(distribution, member, EnsembleTable::digits))))
                .text(
                        "worst from",
                        row -> row.figure(distribution -> worst(
                                distribution,
                                member -> Digits.state(member.cell().initialState(), " "))));
        for (Status status : List.of(Status.DIVERGED, Status.FAILED)) {
            if (rows.stream().anyMatch(row -> row.ensemble().count(status) > 0)) {
                table = table.number(
                        status.toString(), row -> Digits.count(row.ensemble().count(status)));
            }
        }
        return table;
    }

    private static boolean differ(List<Row> rows, Function<CellSpec, Object> setting) {
        return rows.stream()
                        .map(row -> setting.apply(row.ensemble().common()))
                        .distinct()
                        .count()
                > 1;
    }

    private static String worst(Distribution distribution, Function<CellResult, String> words) {
        return distribution.worst().map(words).orElse("");
    }

    private static String value(Distribution distribution, CellResult member, DoubleFunction<String> words) {
        return words.apply(member.figures().get(distribution.column().name()).orElseThrow());
    }

    private static String digits(double value) {
        return Digits.significant(value, DIGITS);
    }
}
