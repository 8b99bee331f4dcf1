package dev.hnn.bench.run;

import dev.hnn.bench.result.CellResult;
import dev.hnn.bench.result.CellSpec;
import dev.hnn.bench.result.PreparationSpec;
import dev.hnn.bench.result.Trajectory;

/**
 * Hears how a run goes on; what it does not override it does not hear. All that it hears is plain data, wherever the work is
 * done. Called from several threads, one at a time.
 */
public interface RunListener {

    /**
     * A model has something to say while it is being prepared.
     *
     * @param preparation which model, for which system
     * @param sentence what it says
     */
    default void message(PreparationSpec preparation, String sentence) {}

    /**
     * A training goes on.
     *
     * @param preparation which model, for which system
     * @param done evaluations of the loss so far
     * @param total how many there will be at most
     * @param loss the smallest loss so far
     */
    default void training(PreparationSpec preparation, int done, int total, double loss) {}

    /**
     * A model is ready.
     *
     * @param preparation which model, for which system
     * @param model what is to be known of it
     */
    default void prepared(PreparationSpec preparation, ModelSummary model) {}

    /**
     * A cell goes on; told some times a second.
     *
     * @param cell the cell
     * @param done the steps that were taken
     */
    default void stepping(CellSpec cell, long done) {}

    /**
     * A cell has ended, in whatever way.
     *
     * @param result what came of it
     * @param trajectory its stored points; none if it failed or was skipped
     */
    default void finished(CellResult result, Trajectory trajectory) {}
}
