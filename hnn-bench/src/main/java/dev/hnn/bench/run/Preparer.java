package dev.hnn.bench.run;

import dev.hnn.api.model.PreparationContext;
import dev.hnn.api.model.PreparedModel;
import dev.hnn.bench.catalogue.ContextLoader;
import java.io.IOException;
import java.nio.file.Path;

/** Prepares models, and passes on what they report. */
public final class Preparer {

    private final ModelCache cache;
    private final RunListener listener;

    /**
     * Makes a preparer.
     *
     * @param cache where trained models are kept
     * @param listener whom to tell
     */
    public Preparer(ModelCache cache, RunListener listener) {
        this.cache = cache;
        this.listener = listener;
    }

    /**
     * Prepares a model for a system.
     *
     * @param preparation which model, for which system
     * @return the model, ready
     * @throws IOException if a model file cannot be read or written
     * @throws InterruptedException if the thread was interrupted
     */
    public PreparedModel prepare(Preparation preparation) throws IOException, InterruptedException {
        try (ContextLoader context = ContextLoader.of(preparation.model().component())) {
            PreparedModel model =
                    preparation.model().component().prepare(preparation.system().component(), new Context(preparation));
            if (model == null) {
                throw new IllegalArgumentException("The model "
                        + preparation.model().label() + " gave nothing; its prepare must return a prepared model.");
            }
            listener.prepared(preparation, model);
            return model;
        }
    }

    private final class Context implements PreparationContext {

        private final Preparation preparation;

        Context(Preparation preparation) {
            this.preparation = preparation;
        }

        @Override
        public Path cacheDirectory() {
            return cache.folder();
        }

        @Override
        public boolean retrain() {
            return cache.retrain();
        }

        @Override
        public void message(String sentence) {
            listener.message(preparation, sentence);
        }

        @Override
        public void progress(int done, int total, double loss) {
            listener.training(preparation, done, total, loss);
        }
    }
}
