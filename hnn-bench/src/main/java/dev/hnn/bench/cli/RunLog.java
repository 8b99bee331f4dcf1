package dev.hnn.bench.cli;

import dev.hnn.bench.output.WriteFailure;
import dev.hnn.bench.result.CellResult;
import dev.hnn.bench.result.PreparationSpec;
import dev.hnn.bench.result.Trajectory;
import dev.hnn.bench.run.ModelSummary;
import dev.hnn.bench.run.RunListener;
import java.io.Closeable;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Notes with the time whatever happens in a run, a line each, in a file that a resumed run goes on with. */
final class RunLog implements RunListener, Closeable {

    private final Path file;
    private final Writer out;

    /**
     * Opens the file at its end, or makes it.
     *
     * @param file where
     * @throws IOException if it cannot be written; the message is one sentence
     */
    RunLog(Path file) throws IOException {
        this.file = file;
        try {
            // Not a channel, which an interrupt would close.
            out = new OutputStreamWriter(new FileOutputStream(file.toFile(), true), StandardCharsets.UTF_8);
        } catch (IOException cause) {
            throw WriteFailure.exception(file, cause);
        }
    }

    /** Notes a sentence. */
    synchronized void note(String sentence) {
        try {
            out.write(Instant.now().truncatedTo(ChronoUnit.MILLIS) + " " + sentence + "\n");
            out.flush();
        } catch (IOException cause) {
            throw new UncheckedIOException(WriteFailure.exception(file, cause));
        }
    }

    @Override
    public void message(PreparationSpec preparation, String sentence) {
        note(preparation.title() + ": " + sentence);
    }

    @Override
    public void prepared(PreparationSpec preparation, ModelSummary model) {
        note(preparation.title() + " is ready"
                + model.training()
                        .map(report -> ", loss " + report.trainingLoss() + " after " + report.evaluations()
                                + " evaluations"
                                + (report.trainedNow() ? "" : ", trained before"))
                        .orElse(""));
    }

    @Override
    public void finished(CellResult result, Trajectory trajectory) {
        note(Sentences.of(result));
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
