package dev.hnn.bench.run;

import dev.hnn.bench.result.CellResult;
import dev.hnn.bench.result.Status;
import dev.hnn.bench.result.Trajectory;

/**
 * What came of a cell, with its stored points.
 *
 * @param result the result
 * @param trajectory its points; none if it failed or was skipped
 */
record Outcome(CellResult result, Trajectory trajectory) {

    static Outcome without(Cell cell, Status status, String message) {
        return new Outcome(CellResult.without(cell.spec(), status, message), Trajectory.empty());
    }
}
