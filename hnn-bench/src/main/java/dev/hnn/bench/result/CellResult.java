package dev.hnn.bench.result;

import dev.hnn.bench.measure.Figures;
import java.util.List;

/**
 * What came of a cell. The figures of a diverged one reach to its last finite state.
 *
 * @param cell the cell
 * @param status how it ended
 * @param message one sentence on why it ended so, or what to know of its figures; may be empty
 * @param finalTime t at the last step that was taken and measured; NaN if it failed or was skipped
 * @param finalState x there; empty if it failed or was skipped
 * @param figures what was measured; none if it failed or was skipped
 */
public record CellResult(
        CellSpec cell, Status status, String message, double finalTime, List<Double> finalState, Figures figures) {

    /** Copies the list. */
    public CellResult {
        finalState = List.copyOf(finalState);
    }

    /**
     * A cell without figures.
     *
     * @param cell the cell
     * @param status failed or skipped
     * @param message why
     * @return the result
     */
    public static CellResult without(CellSpec cell, Status status, String message) {
        return new CellResult(cell, status, message, Double.NaN, List.of(), Figures.none());
    }

    /** Whether there are figures and a trajectory. */
    public boolean measured() {
        return !finalState.isEmpty();
    }

    /**
     * The same result of a cell at another place.
     *
     * @param number the cell's
     * @return a copy
     */
    public CellResult withNumber(int number) {
        return new CellResult(cell.withNumber(number), status, message, finalTime, finalState, figures);
    }
}
