package dev.hnn.bench.cli;

import dev.hnn.api.model.PreparedModel;
import dev.hnn.bench.input.InputException;
import dev.hnn.bench.limit.TimeLimitException;
import dev.hnn.bench.progress.Progress;
import dev.hnn.bench.run.ModelCache;
import dev.hnn.bench.run.Preparation;
import dev.hnn.bench.run.Preparer;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Prepares the one model of a command, with a progress bar if it has to be trained. */
final class SinglePreparation {

    private SinglePreparation() {}

    static PreparedModel prepare(Preparation preparation, CommonOptions common, boolean retrain)
            throws InterruptedException {
        try (Progress progress = common.progress("training", List.of(ProgressListener.task(preparation.spec())))) {
            return new Preparer(ModelCache.ofUser(retrain), Optional.empty(), new ProgressListener(progress, false))
                    .prepare(preparation);
        } catch (IOException cause) {
            throw new InputException(cause.getMessage(), cause);
        } catch (TimeLimitException impossible) {
            throw new IllegalStateException("there is no limit", impossible);
        }
    }
}
