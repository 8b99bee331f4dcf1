package dev.hnn.bench.compare;

import dev.hnn.bench.measure.Figures;
import dev.hnn.bench.result.Status;

/**
 * One side of a cell.
 *
 * @param status how it ended
 * @param finalTime t at its last step; NaN if there is none
 * @param figures what was measured
 */
record ComparedCell(Status status, double finalTime, Figures figures) {}
