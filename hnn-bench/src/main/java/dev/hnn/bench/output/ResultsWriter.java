package dev.hnn.bench.output;

import dev.hnn.api.model.PreparedModel;
import dev.hnn.bench.experiment.Experiment;
import dev.hnn.bench.input.Digest;
import dev.hnn.bench.plugin.Origin;
import dev.hnn.bench.run.CellResult;
import dev.hnn.bench.run.Preparation;
import dev.hnn.bench.run.RunListener;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Writes results while they come: after each cell its trajectory and all rows so far, after each preparation the model's
 * file. So whatever ends the run, the cells that were done are there. Throws {@link UncheckedIOException} where a file
 * cannot be written.
 */
public final class ResultsWriter implements RunListener {

    private final ResultsFolder folder;
    private final Experiment experiment;
    private final List<Origin> plugins;
    private final Instant created;
    private final List<CellResult> results = new ArrayList<>();
    private final List<Manifest.ModelEntry> models = new ArrayList<>();

    /**
     * Makes a writer and writes the manifest of a run that is about to begin.
     *
     * @param folder where to
     * @param experiment what is run
     * @param plugins the plugins that there are
     * @param created when the run began
     * @throws IOException if the manifest cannot be written
     */
    public ResultsWriter(ResultsFolder folder, Experiment experiment, List<Origin> plugins, Instant created)
            throws IOException {
        this.folder = folder;
        this.experiment = experiment;
        this.plugins = plugins;
        this.created = created;
        writeManifest();
        ResultsCsv.write(folder.results(), results);
    }

    /** What has ended and is written, in the order of the cells. */
    public synchronized List<CellResult> results() {
        return results.stream()
                .sorted(Comparator.comparingInt(result -> result.cell().number()))
                .toList();
    }

    @Override
    public synchronized void prepared(Preparation preparation, PreparedModel model) {
        Optional<Path> file = model.file();
        if (file.isEmpty()) {
            return;
        }
        try {
            Path copy = folder.model(number(preparation), preparation, file.get());
            Files.createDirectories(copy.getParent());
            AtomicFile.write(copy, Files.readAllBytes(file.get()));
            models.add(Manifest.ModelEntry.of(preparation, folder.path().relativize(copy), Digest.sha256(copy), model));
            models.sort(Comparator.comparing(Manifest.ModelEntry::file));
            writeManifest();
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    @Override
    public synchronized void finished(CellResult result) {
        try {
            if (!result.trajectory().points().isEmpty()) {
                TrajectoryCsv.write(folder.trajectory(result.cell()), result);
            }
            results.add(result);
            ResultsCsv.write(folder.results(), results);
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    /** The same in every run, whichever training ends first. */
    private int number(Preparation preparation) {
        int system = experiment.systems().indexOf(preparation.system());
        int model = experiment.models().indexOf(preparation.model());
        return system * experiment.models().size() + model + 1;
    }

    private void writeManifest() throws IOException {
        AtomicFile.write(
                folder.manifest(),
                Manifest.of(experiment, plugins, models, created).toJson());
    }
}
