package dev.hnn.bench.folder;

import dev.hnn.bench.result.CellResult;
import dev.hnn.bench.result.ResultJson;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What has ended in a results folder, cell by cell. Each line has the kind of its entry and the entry as JSON; of two entries
 * for the same thing, the later counts. Thread-safe.
 */
final class Journal implements Closeable {

    private static final String RUN = "run ";
    private static final String MODEL = "model ";
    private static final String CELL = "cell ";

    /**
     * What a journal says.
     *
     * @param run the last run that began; empty if none did
     * @param models the models that were prepared under the conditions of that run, by their file
     * @param cells the cells that ended under the conditions of that run, by their key
     */
    record Content(Optional<RunEntry> run, Map<String, ModelEntry> models, Map<String, CellEntry> cells) {

        /** The results of the run's cells that have ended, numbered as in the run. */
        List<CellResult> results() {
            List<CellResult> results = new ArrayList<>();
            List<String> keys = run.map(RunEntry::cells).orElse(List.of());
            for (int i = 0; i < keys.size(); i++) {
                CellEntry entry = cells.get(keys.get(i));
                if (entry != null) {
                    results.add(entry.result().withNumber(i + 1));
                }
            }
            return results;
        }
    }

    private final JournalFile file;

    private Journal(JournalFile file) {
        this.file = file;
    }

    /**
     * Opens a journal, or makes it, and locks it.
     *
     * @param file where
     * @return the journal
     * @throws dev.hnn.bench.input.InputException if it is in use
     * @throws IOException if it cannot be read or written
     */
    static Journal open(Path file) throws IOException {
        return new Journal(JournalFile.open(file));
    }

    /**
     * Reads a journal that another process may be using.
     *
     * @param file where
     * @return what it says of its last run
     * @throws IOException if it cannot be read
     */
    static Content read(Path file) throws IOException {
        return content(JournalFile.read(file));
    }

    /** What it said of its last run when it was opened. */
    Content content() {
        return content(file.lines());
    }

    private static Content content(List<String> lines) {
        Optional<RunEntry> last = lines.stream()
                .flatMap(line -> entry(line, RUN, RunEntry.class).stream())
                .reduce((earlier, later) -> later);
        return last.isPresent() ? content(lines, last.get()) : new Content(Optional.empty(), Map.of(), Map.of());
    }

    /**
     * Begins a run, or goes on with one.
     *
     * @param run the run
     * @return what has ended before under the same conditions
     * @throws IOException if it cannot be written
     */
    Content begin(RunEntry run) throws IOException {
        append(RUN, run);
        return content(file.lines(), run);
    }

    void append(ModelEntry model) throws IOException {
        append(MODEL, model);
    }

    void append(CellEntry cell) throws IOException {
        append(CELL, cell);
    }

    private void append(String kind, Record entry) throws IOException {
        file.append(kind + ResultJson.line(entry));
    }

    private static Content content(List<String> lines, RunEntry run) {
        Map<String, ModelEntry> models = new LinkedHashMap<>();
        Map<String, CellEntry> cells = new LinkedHashMap<>();
        boolean comparable = false;
        for (String line : lines) {
            Optional<RunEntry> begun = entry(line, RUN, RunEntry.class);
            if (begun.isPresent()) {
                comparable = begun.get().conditions().equals(run.conditions());
            }
            if (comparable) {
                entry(line, MODEL, ModelEntry.class).ifPresent(model -> models.put(model.file(), model));
                entry(line, CELL, CellEntry.class).ifPresent(cell -> cells.put(cell.key(), cell));
            }
        }
        return new Content(Optional.of(run), models, cells);
    }

    private static <T extends Record> Optional<T> entry(String line, String kind, Class<T> type) {
        return line.startsWith(kind) ? ResultJson.read(line.substring(kind.length()), type) : Optional.empty();
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
