package dev.hnn.bench.folder;

import java.io.Closeable;
import java.io.IOException;

/** A results folder in which no run goes on, and none begins while this is open: its files can be written anew. */
public final class IdleFolder implements Closeable {

    private final ResultsFolder folder;
    private final Journal journal;

    private IdleFolder(ResultsFolder folder, Journal journal) {
        this.folder = folder;
        this.journal = journal;
    }

    /**
     * Keeps runs out of a folder.
     *
     * @param folder the folder
     * @return lets them in again when it is closed
     * @throws dev.hnn.bench.input.InputException if a run goes on in it
     * @throws IOException if it cannot be written to; the message is one sentence
     */
    public static IdleFolder of(ResultsFolder folder) throws IOException {
        return new IdleFolder(folder, folder.openJournal());
    }

    /**
     * Its last run.
     *
     * @throws dev.hnn.bench.input.InputException if no run has begun in it
     */
    public SavedRun run() {
        return SavedRun.of(folder, journal.content());
    }

    @Override
    public void close() throws IOException {
        journal.close();
    }
}
