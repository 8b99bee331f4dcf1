package dev.hnn.bench.folder;

import dev.hnn.bench.experiment.Experiment;
import dev.hnn.bench.input.Digest;
import dev.hnn.bench.measure.Column;
import dev.hnn.bench.measure.Measures;
import dev.hnn.bench.output.AtomicFile;
import dev.hnn.bench.output.EnsemblesCsv;
import dev.hnn.bench.output.ResultsCsv;
import dev.hnn.bench.output.TrajectoryCsv;
import dev.hnn.bench.plugin.Origin;
import dev.hnn.bench.result.CellResult;
import dev.hnn.bench.result.CellSpec;
import dev.hnn.bench.result.PreparationSpec;
import dev.hnn.bench.result.ResultJson;
import dev.hnn.bench.result.RunRecord;
import dev.hnn.bench.result.Status;
import dev.hnn.bench.result.SystemDescription;
import dev.hnn.bench.result.Trajectory;
import dev.hnn.bench.run.ModelSummary;
import dev.hnn.bench.run.RunListener;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Writes results while they come: after each cell its trajectory and a line of the journal, after each preparation the model's
 * file. So whatever ends the run, the cells that were done are there, and the run can go on. The table of results is written
 * from time to time, and when the writer is closed. Throws {@link UncheckedIOException} where a file cannot be written.
 */
public final class ResultsWriter implements RunListener, Closeable {

    /** The table grows with the run: writing it may take one part in this many of the time. */
    private static final int PATIENCE = 20;

    private final ResultsFolder folder;
    private final Experiment experiment;
    private final List<Origin> plugins;
    private final Instant created;
    private final List<CellSpec> cells;
    private final List<SystemDescription> systems;
    private final List<Column> columns;
    private final Journal journal;
    private final Map<String, CellResult> results = new HashMap<>();
    private final Map<String, ModelEntry> models;
    private boolean closed;
    private long tableDue = System.nanoTime();

    /**
     * Makes a writer, which locks the folder, and writes the manifest and the experiment of a run that is about to begin, or to
     * go on.
     *
     * @param folder where to
     * @param experiment what is run
     * @param text the experiment as it was written
     * @param cells its cells
     * @param measures the names of those by which they are judged
     * @param plugins the plugins that there are
     * @param created when the run began
     * @throws dev.hnn.bench.input.InputException if the folder is in use
     * @throws IOException if something cannot be written; the message is one sentence
     */
    public ResultsWriter(
            ResultsFolder folder,
            Experiment experiment,
            String text,
            List<CellSpec> cells,
            List<String> measures,
            List<Origin> plugins,
            Instant created)
            throws IOException {
        this.folder = folder;
        this.experiment = experiment;
        this.plugins = plugins;
        this.created = created;
        this.cells = List.copyOf(cells);
        this.systems = experiment.systems().stream()
                .map(system -> SystemDescription.of(system.label(), system.component()))
                .toList();
        this.columns = Measures.columns(
                Measures.named(measures),
                systems.stream().map(SystemDescription::invariants).toList());
        this.journal = folder.openJournal();
        Journal.Content before = journal.begin(new RunEntry(
                RunEntry.Conditions.now(measures, experiment.onUnconverged()),
                experiment.name(),
                created.toString(),
                systems,
                orders(experiment),
                cells.stream().map(CellSpec::key).toList()));
        this.models = new TreeMap<>(before.models());
        for (CellResult result : before.results()) {
            if (isWhole(
                    result,
                    before.cells().get(cells.get(result.cell().number() - 1).key()))) {
                results.put(cells.get(result.cell().number() - 1).key(), result);
            }
        }
        AtomicFile.write(folder.experiment(), text);
        writeManifest();
        writeTable();
    }

    private static Map<String, Integer> orders(Experiment experiment) {
        Map<String, Integer> orders = new TreeMap<>();
        experiment
                .integrators()
                .forEach(each -> orders.put(each.label(), each.component().order()));
        return orders;
    }

    /** A cell that failed is run again, for what made it fail may be over; so is one whose trajectory is lost. */
    private boolean isWhole(CellResult result, CellEntry entry) throws IOException {
        if (result.status() == Status.FAILED) {
            return false;
        }
        Path file = folder.trajectory(result.cell());
        return entry.trajectory().isEmpty()
                || (Files.exists(file) && Digest.sha256(file).equals(entry.trajectory()));
    }

    /** Where it writes. */
    public ResultsFolder folder() {
        return folder;
    }

    /** The cells that have not ended, in their order. */
    public synchronized List<CellSpec> left() {
        return cells.stream().filter(cell -> !results.containsKey(cell.key())).toList();
    }

    /** The run as far as it has come. */
    public synchronized RunRecord record() {
        return new RunRecord(experiment.name(), systems, columns, List.copyOf(results.values()));
    }

    @Override
    public synchronized void prepared(PreparationSpec preparation, ModelSummary model) {
        Optional<Path> file = model.file();
        if (closed) {
            return;
        }
        try {
            if (model.energies().isPresent()) {
                Path energies = folder.energies(preparation);
                Files.createDirectories(energies.getParent());
                AtomicFile.write(energies, ResultJson.line(model.energies().get()));
            }
            if (file.isEmpty()) {
                return;
            }
            Path copy = folder.model(preparation, file.get());
            Files.createDirectories(copy.getParent());
            AtomicFile.write(copy, Files.readAllBytes(file.get()));
            ModelEntry entry = ModelEntry.of(preparation, folder.path().relativize(copy), Digest.sha256(copy), model);
            journal.append(entry);
            models.put(entry.file(), entry);
            writeManifest();
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    @Override
    public synchronized void finished(CellResult result, Trajectory trajectory) {
        if (closed) {
            return; // it ended too late: the run is over
        }
        String key = result.cell().key();
        try {
            String digest = "";
            if (!trajectory.points().isEmpty()) {
                Path file = folder.trajectory(result.cell());
                TrajectoryCsv.write(file, systemOf(result), trajectory);
                digest = Digest.sha256(file);
            }
            journal.append(new CellEntry(key, result, digest));
            results.put(key, result);
            if (System.nanoTime() - tableDue >= 0) {
                writeTable();
            }
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    private SystemDescription systemOf(CellResult result) {
        return systems.stream()
                .filter(system -> system.label().equals(result.cell().system().label()))
                .findFirst()
                .orElseThrow();
    }

    private void writeTable() throws IOException {
        long begin = System.nanoTime();
        ResultsCsv.write(folder.results(), record());
        long end = System.nanoTime();
        tableDue = end + PATIENCE * (end - begin);
    }

    private void writeManifest() throws IOException {
        AtomicFile.write(
                folder.manifest(),
                Manifest.of(experiment, plugins, List.copyOf(models.values()), created)
                        .toJson());
    }

    /** Writes the tables of what is done, and lets go of the folder. */
    @Override
    public synchronized void close() throws IOException {
        closed = true;
        try (journal) {
            writeTable();
            EnsemblesCsv.write(folder.ensembles(), record());
        }
    }
}
