package dev.hnn.bench.run;

import dev.hnn.api.model.PreparedModel;

/** Hears how a run goes on; what it does not override it does not hear. Called from several threads, one at a time. */
public interface RunListener {

    /**
     * A model has something to say while it is being prepared.
     *
     * @param preparation which model, for which system
     * @param sentence what it says
     */
    default void message(Preparation preparation, String sentence) {}

    /**
     * A training goes on.
     *
     * @param preparation which model, for which system
     * @param done evaluations of the loss so far
     * @param total how many there will be at most
     * @param loss the smallest loss so far
     */
    default void training(Preparation preparation, int done, int total, double loss) {}

    /**
     * A model is ready.
     *
     * @param preparation which model, for which system
     * @param model the model
     */
    default void prepared(Preparation preparation, PreparedModel model) {}

    /**
     * A cell goes on; told some times a second.
     *
     * @param cell the cell
     * @param done the steps that were taken
     */
    default void stepping(Cell cell, long done) {}

    /**
     * A cell has ended, in whatever way.
     *
     * @param result what came of it
     */
    default void finished(CellResult result) {}
}
