package dev.hnn.bench.run;

import java.util.Optional;

/**
 * What came of a cell.
 *
 * @param cell the cell
 * @param status how it ended
 * @param message one sentence on why it ended so, or what to know of its figures; may be empty
 * @param measures the figures, unless it failed or was skipped
 * @param trajectory its stored points
 */
public record CellResult(
        Cell cell, Status status, String message, Optional<CellMeasures> measures, Trajectory trajectory) {

    /**
     * A cell without figures.
     *
     * @param cell the cell
     * @param status failed or skipped
     * @param message why
     * @return the result
     */
    static CellResult without(Cell cell, Status status, String message) {
        return new CellResult(cell, status, message, Optional.empty(), Trajectory.empty());
    }
}
