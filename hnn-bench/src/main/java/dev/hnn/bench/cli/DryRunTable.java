package dev.hnn.bench.cli;

import dev.hnn.bench.estimate.Outlook;
import dev.hnn.bench.experiment.Labeled;
import dev.hnn.bench.output.Digits;
import dev.hnn.bench.output.TextTable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The cells of an experiment as a table that stays short: cells that differ in the initial state share a row; if there are still
 * many rows, those that differ in the step size or the duration do; if even that is too long, the variants of a type do.
 */
final class DryRunTable {

    private static final int MOST_ROWS = 40;

    private static final List<Function<Outlook, List<Object>>> GROUPINGS = List.of(
            each -> List.of(each),
            each -> List.of(
                    each.system().label(),
                    each.model().label(),
                    each.integrator().label()),
            each -> List.of(
                    each.system().type(), each.model().type(), each.integrator().type()));

    /** Outlooks that share a row. */
    private record Row(List<Outlook> outlooks) {

        String component(Function<Outlook, Labeled<?>> part) {
            List<String> labels = distinct(each -> part.apply(each).label());
            return labels.size() == 1
                    ? labels.get(0)
                    : part.apply(outlooks.get(0)).type() + " (" + labels.size() + ")";
        }

        List<String> distinct(Function<Outlook, Object> property) {
            return outlooks.stream()
                    .map(property)
                    .map(String::valueOf)
                    .distinct()
                    .toList();
        }

        String all(Function<Outlook, Object> property) {
            return String.join(", ", distinct(property));
        }

        String cells() {
            return Digits.count(outlooks.stream().mapToLong(Outlook::cells).sum());
        }

        String steps() {
            return Digits.count(outlooks.stream().mapToLong(Outlook::steps).sum());
        }

        String time() {
            String fits = outlooks.stream()
                    .map(Outlook::fit)
                    .filter(fit -> fit == Outlook.Fit.SKIPPED || fit == Outlook.Fit.FAILS)
                    .map(fit -> fit == Outlook.Fit.SKIPPED ? "skipped" : "fails")
                    .distinct()
                    .collect(Collectors.joining(", "));
            Optional<Double> seconds = total(outlooks);
            boolean none = outlooks.stream().allMatch(each -> each.steps() == 0);
            return none ? fits : seconds.map(DryRunTable::time).orElse("not known");
        }
    }

    private DryRunTable() {}

    static List<String> lines(List<Outlook> outlooks) {
        List<Row> rows = List.of();
        for (var grouping : GROUPINGS) {
            rows = grouped(outlooks, grouping);
            if (rows.size() <= MOST_ROWS) {
                break;
            }
        }
        TextTable<Row> table = TextTable.<Row>empty()
                .text("system", row -> row.component(Outlook::system))
                .text("model", row -> row.component(Outlook::model))
                .text("integrator", row -> row.component(Outlook::integrator))
                .number("step size", row -> row.all(each -> each.grid().stepSize()));
        if (outlooks.stream().map(DryRunTable::duration).distinct().count() > 1) {
            table = table.number("duration", row -> row.all(DryRunTable::duration));
        }
        if (outlooks.stream().anyMatch(each -> each.cells() > 1)) {
            table = table.number("initial\nstates", row -> row.all(each -> Digits.count(each.cells())));
        }
        return table.number("cells", Row::cells)
                .number("steps", Row::steps)
                .number("time on\none thread", Row::time)
                .lines(rows);
    }

    /** The seconds of all on one thread, if they can be known. */
    static Optional<Double> total(List<Outlook> outlooks) {
        double sum = 0;
        for (Outlook each : outlooks) {
            Optional<Double> seconds = each.seconds();
            if (seconds.isEmpty()) {
                return Optional.empty();
            }
            sum += seconds.get();
        }
        return Optional.of(sum);
    }

    /** With few digits: an estimate has no more. */
    static String time(double seconds) {
        if (seconds < 1) {
            return Math.max(1, Math.round(seconds * 1000)) + " ms";
        }
        if (seconds < 60) {
            return String.format(Locale.ROOT, seconds < 9.95 ? "%.1f s" : "%.0f s", seconds);
        }
        double minutes = seconds / 60;
        if (minutes < 60) {
            return String.format(Locale.ROOT, "%.0f min", minutes);
        }
        double hours = minutes / 60;
        return String.format(Locale.ROOT, hours < 9.95 ? "%.1f h" : "%.0f h", hours);
    }

    private static List<Row> grouped(List<Outlook> outlooks, Function<Outlook, List<Object>> key) {
        Map<List<Object>, List<Outlook>> groups = new LinkedHashMap<>();
        outlooks.forEach(each -> groups.computeIfAbsent(key.apply(each), none -> new ArrayList<>())
                .add(each));
        return groups.values().stream().map(Row::new).toList();
    }

    private static Object duration(Outlook outlook) {
        return (float) (outlook.grid().steps() * outlook.grid().stepSize());
    }
}
