package dev.hnn.bench.compare;

import dev.hnn.bench.input.InputException;
import dev.hnn.bench.input.Suggestion;
import dev.hnn.bench.measure.Column;
import java.util.Collection;
import java.util.Map;
import java.util.TreeSet;

/**
 * The tolerance of every figure: that of its kind, unless the user gave a relative one.
 *
 * @param relative by the name of the column
 * @param timings whether times are compared
 */
public record Tolerances(Map<String, Double> relative, boolean timings) {

    /**
     * Copies the map.
     *
     * @throws InputException if a tolerance is not a number that is 0 or positive
     */
    public Tolerances {
        relative.forEach((name, value) -> {
            if (!(value >= 0) || value.isInfinite()) {
                throw new InputException("--tolerance: that of " + name
                        + " must be a number that is 0 or positive, such as 0.05, not " + value + ".");
            }
        });
        relative = Map.copyOf(relative);
    }

    /** Whether a column is compared: times are where the user says so, or gives a tolerance for them. */
    boolean judge(Column column) {
        return timings || Kind.of(column) != Kind.TIME || relative.containsKey(column.name());
    }

    Tolerance of(Column column) {
        Tolerance usual = Kind.of(column).tolerance();
        return new Tolerance(relative.getOrDefault(column.name(), usual.relative()), usual.absolute());
    }

    /** Refuses tolerances of columns that are not there. */
    void requireKnown(Collection<String> columns) {
        for (String name : new TreeSet<>(relative.keySet())) {
            if (!columns.contains(name)) {
                throw new InputException("--tolerance: there is no column \"" + name + "\"; "
                        + Suggestion.among(name, new TreeSet<>(columns)));
            }
        }
    }
}
