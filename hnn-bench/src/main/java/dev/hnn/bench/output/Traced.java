package dev.hnn.bench.output;

import dev.hnn.bench.result.CellSpec;
import dev.hnn.bench.result.Trajectory;
import java.util.List;

/**
 * A cell with its trajectory, as figures need it.
 *
 * @param cell the cell
 * @param coordinates the names of its coordinates, positions first
 * @param trajectory its stored points
 */
record Traced(CellSpec cell, List<String> coordinates, Trajectory trajectory) {}
