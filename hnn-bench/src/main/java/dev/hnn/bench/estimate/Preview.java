package dev.hnn.bench.estimate;

import dev.hnn.api.model.Model;
import dev.hnn.api.model.PreparationContext;
import dev.hnn.api.model.PreparedModel;
import dev.hnn.api.system.PhysicalSystem;
import dev.hnn.bench.experiment.Labeled;
import dev.hnn.bench.input.Thrown;
import dev.hnn.bench.limit.TimeLimit;
import dev.hnn.bench.limit.TimeLimitException;
import dev.hnn.bench.limit.Watchdog;
import dev.hnn.bench.plugin.ContextLoader;
import dev.hnn.bench.run.ModelCache;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/**
 * Prepares a model unless it would have to be trained. A model does not say beforehand whether it is; but it tells its context
 * when it begins, and there it is stopped. One that trains without a word is stopped by a limit of time.
 */
final class Preview {

    private static final TimeLimit LIMIT = new TimeLimit(Duration.ofSeconds(5));

    private Preview() {}

    /**
     * Prepares a model.
     *
     * @param system for what
     * @param model the model
     * @param cache where trained models are kept; nothing is written there
     * @return what came of it
     * @throws InterruptedException if the thread was interrupted
     */
    static Readiness of(Labeled<PhysicalSystem> system, Labeled<Model> model, ModelCache cache)
            throws InterruptedException {
        try {
            return Watchdog.call("Preparing " + model.label(), LIMIT, () -> {
                try (ContextLoader context = ContextLoader.of(model.component())) {
                    PreparedModel prepared = model.component().prepare(system.component(), new NoTraining(cache));
                    return new Readiness.Ready(prepared.dynamics());
                }
            });
        } catch (TrainingException | TimeLimitException training) {
            return new Readiness.Untrained();
        } catch (InterruptedException interrupted) {
            throw interrupted;
        } catch (Throwable failure) { // whatever a model throws
            return Thrown.root(failure) instanceof TrainingException
                    ? new Readiness.Untrained()
                    : new Readiness.Failing(Thrown.message(failure).orElse(Thrown.inWords(failure)));
        }
    }

    /** The model has begun to train, or would. */
    private static final class TrainingException extends RuntimeException {

        private static final long serialVersionUID = 1L;
    }

    private record NoTraining(ModelCache cache) implements PreparationContext {

        @Override
        public Path cacheDirectory() {
            if (!Files.isDirectory(cache.folder())) {
                throw new TrainingException(); // whoever asks would make the folder
            }
            return cache.folder();
        }

        @Override
        public boolean retrain() {
            return cache.retrain();
        }

        @Override
        public void message(String sentence) {
            throw new TrainingException();
        }

        @Override
        public void progress(int done, int total, double loss) {
            throw new TrainingException();
        }
    }
}
