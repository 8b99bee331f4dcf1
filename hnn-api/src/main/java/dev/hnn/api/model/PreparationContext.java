package dev.hnn.api.model;

import java.nio.file.Path;

/** What the host offers a model while it is being prepared. Thread-safe. */
public interface PreparationContext {

    /** A folder for trained models, shared by runs. It may not exist yet. */
    Path cacheDirectory();

    /** Whether a model in the cache is to be trained again, and replaced. */
    boolean retrain();

    /**
     * Tells the user of something that takes a while and has no measure.
     *
     * @param sentence what is being done
     */
    void message(String sentence);

    /**
     * Tells how far the training has come.
     *
     * @param done evaluations of the loss so far
     * @param total how many there will be at most
     * @param loss the smallest loss so far
     */
    void progress(int done, int total, double loss);
}
