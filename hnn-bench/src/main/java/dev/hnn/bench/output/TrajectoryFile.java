package dev.hnn.bench.output;

import dev.hnn.bench.result.CellResult;
import dev.hnn.bench.result.CellSpec;

/**
 * What the file of a trajectory is called. It does not depend on which other cells there are, so that an experiment can be
 * extended.
 */
public final class TrajectoryFile {

    /** The folder of all of them, in the results folder. */
    public static final String FOLDER = "trajectories";

    private TrajectoryFile() {}

    /**
     * The name of a cell's file.
     *
     * @param cell the cell
     * @return {@code pendulum_exact_variational-newton_1f0c9a7be3d2.csv}, say
     */
    public static String name(CellSpec cell) {
        return FileName.of(
                cell.key(),
                "csv",
                cell.system().label(),
                cell.model().label(),
                cell.integrator().label());
    }

    /**
     * The same from the results folder on, with slashes on every platform.
     *
     * @param result of the cell
     * @return empty if there is none
     */
    public static String relative(CellResult result) {
        return result.measured() ? FOLDER + "/" + name(result.cell()) : "";
    }
}
