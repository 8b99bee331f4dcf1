package dev.hnn.bench.run;

import dev.hnn.bench.experiment.UnconvergedPolicy;
import dev.hnn.bench.limit.TimeLimit;
import dev.hnn.bench.result.CellSpec;
import java.util.List;
import java.util.Optional;

/**
 * Where cells are run: on this machine, or elsewhere. Cells go in and results come out, both as plain data; a cell depends on
 * no other cell, and its result on nothing but the cell and by what it is judged.
 */
public interface ExecutionEngine {

    /**
     * What is to be run.
     *
     * @param cells the cells
     * @param measures the names of those by which they are judged
     * @param onUnconverged what follows from a step whose solver did not converge
     * @param limit how long a cell, and the preparation of a model, may take; no limit if empty
     */
    record Work(
            List<CellSpec> cells, List<String> measures, UnconvergedPolicy onUnconverged, Optional<TimeLimit> limit) {

        /** Copies the lists. */
        public Work {
            cells = List.copyOf(cells);
            measures = List.copyOf(measures);
        }
    }

    /**
     * Runs cells, and returns when all have ended.
     *
     * @param work what is to be run
     * @param listener whom to tell of every result; what it throws ends the run
     * @throws InterruptedException if the thread was interrupted; the cells that had not ended are given up
     */
    void run(Work work, RunListener listener) throws InterruptedException;
}
