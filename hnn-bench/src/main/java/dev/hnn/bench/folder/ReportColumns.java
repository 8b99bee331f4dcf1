package dev.hnn.bench.folder;

import dev.hnn.bench.measure.Column;
import dev.hnn.bench.report.Column.Kind;
import java.util.Comparator;
import java.util.List;

/** The figures of a cell in the terms of the report, the most important ones first. */
final class ReportColumns {

    private static final List<String> FIRST = List.of(
            "energy_error_max",
            "true_energy_error_max",
            "state_error_max",
            "energy_drift",
            "gradient_evaluations_per_step",
            "solver_iterations_mean",
            "unconverged_steps",
            "nanoseconds_per_step");

    private ReportColumns() {}

    static List<dev.hnn.bench.report.Column> of(List<Column> columns) {
        return columns.stream()
                .sorted(Comparator.comparingInt(ReportColumns::place))
                .map(column -> new dev.hnn.bench.report.Column(
                        column.name(), title(column), "", column.meaning(), kind(column)))
                .toList();
    }

    private static int place(Column column) {
        int place = FIRST.indexOf(column.name());
        return place < 0 ? FIRST.size() : place;
    }

    private static String title(Column column) {
        return Character.toUpperCase(column.title().charAt(0)) + column.title().substring(1);
    }

    private static Kind kind(Column column) {
        if (column.name().endsWith("_per_step")) {
            return Kind.COST_PER_STEP;
        }
        if (column.whole()) {
            return Kind.COST;
        }
        return switch (column.better()) {
            case LOWER -> column.name().contains("error") ? Kind.ERROR : Kind.FIGURE;
            case HIGHER -> Kind.GAIN;
            case NEITHER -> Kind.FIGURE;
        };
    }
}
