package dev.hnn.conformance;

import dev.hnn.api.model.PreparationContext;
import java.nio.file.Path;

/**
 * What a model is offered while it is examined: a cache of its own, and no audience.
 *
 * @param cacheDirectory where it may keep files
 * @param retrain whether it is to train again
 */
record ScratchContext(Path cacheDirectory, boolean retrain) implements PreparationContext {

    @Override
    public void message(String sentence) {
        // Nobody listens.
    }

    @Override
    public void progress(int done, int total, double loss) {
        // Nobody listens.
    }
}
