package dev.hnn.bench.compare;

import dev.hnn.bench.measure.Better;
import dev.hnn.bench.measure.Column;
import dev.hnn.bench.measure.Measures;
import java.util.List;

/** What kind of figure stands in a column, and how far two of them may differ without being different. */
enum Kind {
    /** A hundred units of round-off are no error. */
    ERROR(0.01, 100 * Math.ulp(1.0)),
    /** A hundredth of a gradient a step is no cost. */
    COST(0.01, 0.01),
    /** Of events, each counts. */
    COUNT(0.01, 0),
    /** What a machine does beside makes times differ. */
    TIME(0.25, 0),
    /** What does not judge. */
    DESCRIPTION(0.01, 100 * Math.ulp(1.0));

    private final double relative;
    private final double absolute;

    Kind(double relative, double absolute) {
        this.relative = relative;
        this.absolute = absolute;
    }

    Tolerance tolerance() {
        return new Tolerance(relative, absolute);
    }

    static Kind of(Column column) {
        if (column.name().startsWith("nanoseconds")) {
            return TIME;
        }
        if (column.better() == Better.NEITHER) {
            return DESCRIPTION;
        }
        if (column.whole()) {
            return COUNT;
        }
        boolean cost = Measures.columns(Measures.named(List.of("cost")), List.of(List.of())).stream()
                .anyMatch(each -> each.name().equals(column.name()));
        return cost ? COST : ERROR;
    }
}
