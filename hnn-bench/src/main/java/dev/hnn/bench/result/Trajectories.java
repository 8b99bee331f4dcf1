package dev.hnn.bench.result;

import java.io.IOException;

/** Where stored trajectories are found again, so that not all of them need to be in memory. */
@FunctionalInterface
public interface Trajectories {

    /**
     * The stored points of a cell.
     *
     * @param cell the cell
     * @return its points; none if it has none
     * @throws IOException if they cannot be read; the message is one sentence that names the file
     */
    Trajectory of(CellSpec cell) throws IOException;
}
