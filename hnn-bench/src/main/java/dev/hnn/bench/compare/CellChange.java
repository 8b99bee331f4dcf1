package dev.hnn.bench.compare;

import dev.hnn.bench.measure.Better;
import dev.hnn.bench.measure.Column;
import dev.hnn.bench.result.Status;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/**
 * A cell in both runs.
 *
 * @param id which one
 * @param before how it ended in the first
 * @param after how it ended in the second
 * @param figures its figures; none if it ended differently, since then they are not about the same
 */
public record CellChange(CellId id, Status before, Status after, List<FigureChange> figures) {

    private static final Column FINAL_TIME =
            new Column("final_time", "final time", "The time of the last state that is finite.", Better.HIGHER, false);
    /** From good to bad. */
    private static final List<Status> ORDER = List.of(Status.OK, Status.DIVERGED, Status.SKIPPED, Status.FAILED);

    /** Copies the list. */
    public CellChange {
        figures = List.copyOf(figures);
    }

    static CellChange of(
            CellId id, ComparedCell before, ComparedCell after, List<Column> columns, Tolerances tolerances) {
        return new CellChange(id, before.status(), after.status(), figures(before, after, columns, tolerances));
    }

    /** Of cells that diverged, it is only asked when: the figures reach to the last finite state, which may be anywhere. */
    private static List<FigureChange> figures(
            ComparedCell before, ComparedCell after, List<Column> columns, Tolerances tolerances) {
        if (before.status() != after.status()) {
            return List.of();
        }
        if (before.status() == Status.DIVERGED) {
            return List.of(FigureChange.of(FINAL_TIME, time(before), time(after), tolerances.of(FINAL_TIME)));
        }
        return columns.stream()
                .map(column -> FigureChange.of(
                        column,
                        before.figures().get(column.name()),
                        after.figures().get(column.name()),
                        tolerances.of(column)))
                .filter(change -> change.before().isPresent() || change.after().isPresent())
                .toList();
    }

    private static OptionalDouble time(ComparedCell cell) {
        return Double.isNaN(cell.finalTime()) ? OptionalDouble.empty() : OptionalDouble.of(cell.finalTime());
    }

    /** What became of how it ended. */
    public Verdict status() {
        int difference = Integer.compare(ORDER.indexOf(after), ORDER.indexOf(before));
        if (difference == 0) {
            return Verdict.SAME;
        }
        return difference > 0 ? Verdict.WORSE : Verdict.BETTER;
    }

    /** The gravest of all verdicts on it. */
    public Verdict verdict() {
        return Stream.concat(Stream.of(status()), figures.stream().map(FigureChange::verdict))
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }
}
