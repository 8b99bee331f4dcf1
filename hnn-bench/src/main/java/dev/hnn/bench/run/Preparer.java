package dev.hnn.bench.run;

import dev.hnn.api.model.Model;
import dev.hnn.api.model.PreparationContext;
import dev.hnn.api.model.PreparedModel;
import dev.hnn.bench.limit.TimeLimit;
import dev.hnn.bench.limit.TimeLimitException;
import dev.hnn.bench.limit.Watch;
import dev.hnn.bench.limit.Watchdog;
import dev.hnn.bench.plugin.ContextLoader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** Prepares models, and passes on what they report. */
public final class Preparer {

    private final ModelCache cache;
    private final Optional<TimeLimit> limit;
    private final RunListener listener;

    /**
     * Makes a preparer.
     *
     * @param cache where trained models are kept
     * @param limit how long one model may take; no limit if empty
     * @param listener whom to tell
     */
    public Preparer(ModelCache cache, Optional<TimeLimit> limit, RunListener listener) {
        this.cache = cache;
        this.limit = limit;
        this.listener = listener;
    }

    /**
     * Prepares a model for a system.
     *
     * @param preparation which model, for which system
     * @return the model, ready
     * @throws IOException if a model file cannot be read or written
     * @throws InterruptedException if the thread was interrupted
     * @throws TimeLimitException if it took too long
     */
    public PreparedModel prepare(Preparation preparation) throws IOException, InterruptedException, TimeLimitException {
        return prepare(preparation, new Watch());
    }

    /** As above; the watch says whether the run is over, for an interrupt without that is the model's own. */
    PreparedModel prepare(Preparation preparation, Watch watch)
            throws IOException, InterruptedException, TimeLimitException {
        SettledModel model;
        try {
            model = limit.isPresent() ? prepare(preparation, limit.get()) : prepare(preparation, listener);
        } finally {
            watch.forgetStrayInterrupt();
        }
        listener.prepared(preparation.spec(), model.summary());
        return model;
    }

    private SettledModel prepare(Preparation preparation, TimeLimit within)
            throws IOException, InterruptedException, TimeLimitException {
        Gate gate = new Gate(listener);
        try {
            return Watchdog.call("Preparing " + preparation.spec().title(), within, () -> prepare(preparation, gate));
        } catch (IOException | InterruptedException | TimeLimitException | RuntimeException failure) {
            throw failure;
        } catch (Exception impossible) {
            throw new IllegalStateException("a model throws nothing else", impossible);
        } finally {
            gate.close();
        }
    }

    private SettledModel prepare(Preparation preparation, RunListener told) throws IOException, InterruptedException {
        Model model = preparation.model().component();
        try (ContextLoader context = ContextLoader.of(model)) {
            PreparedModel prepared = model.prepare(preparation.system().component(), new Context(preparation, told));
            if (prepared == null) {
                throw new IllegalArgumentException("The model "
                        + preparation.model().label() + " gave nothing; its prepare must return a prepared model.");
            }
            return SettledModel.of(preparation, prepared);
        }
    }

    private final class Context implements PreparationContext {

        private final Preparation preparation;
        private final RunListener told;

        Context(Preparation preparation, RunListener told) {
            this.preparation = preparation;
            this.told = told;
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
            told.message(preparation.spec(), sentence);
        }

        @Override
        public void progress(int done, int total, double loss) {
            told.training(preparation.spec(), done, total, loss);
        }
    }
}
