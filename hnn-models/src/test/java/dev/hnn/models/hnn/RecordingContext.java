package dev.hnn.models.hnn;

import dev.hnn.api.model.PreparationContext;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Remembers what it is told. */
public class RecordingContext implements PreparationContext {

    private final Path cacheDirectory;
    private final boolean retrain;
    private final List<String> messages = new CopyOnWriteArrayList<>();
    private final List<Integer> progress = new CopyOnWriteArrayList<>();

    public RecordingContext(Path cacheDirectory, boolean retrain) {
        this.cacheDirectory = cacheDirectory;
        this.retrain = retrain;
    }

    @Override
    public Path cacheDirectory() {
        return cacheDirectory;
    }

    @Override
    public boolean retrain() {
        return retrain;
    }

    @Override
    public void message(String sentence) {
        messages.add(sentence);
    }

    @Override
    public void progress(int done, int total, double loss) {
        progress.add(done);
    }

    List<String> messages() {
        return messages;
    }

    /** How many evaluations were done, at each report. */
    List<Integer> progress() {
        return progress;
    }
}
