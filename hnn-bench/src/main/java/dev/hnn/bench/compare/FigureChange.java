package dev.hnn.bench.compare;

import dev.hnn.bench.measure.Column;
import java.util.OptionalDouble;

/**
 * A figure of a cell in both runs.
 *
 * @param column which one
 * @param before in the first; empty if it was not to be had
 * @param after in the second
 * @param tolerance by which it was judged
 * @param verdict what became of it
 */
public record FigureChange(
        Column column, OptionalDouble before, OptionalDouble after, Tolerance tolerance, Verdict verdict) {

    static FigureChange of(Column column, OptionalDouble before, OptionalDouble after, Tolerance tolerance) {
        Verdict verdict = before.isPresent() && after.isPresent()
                ? tolerance.judge(before.getAsDouble(), after.getAsDouble(), column.better())
                : before.equals(after) ? Verdict.SAME : Verdict.CHANGED;
        return new FigureChange(column, before, after, tolerance, verdict);
    }
}
