package dev.hnn.bench.folder;

import dev.hnn.bench.input.InputException;
import dev.hnn.bench.output.FileName;
import dev.hnn.bench.output.TrajectoryCsv;
import dev.hnn.bench.output.TrajectoryFile;
import dev.hnn.bench.output.WriteFailure;
import dev.hnn.bench.result.CellSpec;
import dev.hnn.bench.result.PreparationSpec;
import dev.hnn.bench.result.Trajectories;
import dev.hnn.bench.result.Trajectory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.stream.Stream;

/**
 * The folder that a run leaves behind, and what its files are called:
 *
 * <pre>
 *   results.csv                      one row a cell
 *   ensembles.csv                    statistics over initial states, if there are several
 *   report.html                      everything to look at, in one page
 *   trajectories/system_model_integrator_KEY.csv
 *   figures/NN_system_model_….png
 *   energies/system_model_KEY.json   the energy of a model in the phase plane
 *   models/system_model_KEY.safetensors
 *   manifest.json                    everything needed to get the same again
 *   experiment.yaml                  the experiment as it was run
 *   log.txt                          what happened and when
 *   journal                          what has ended, so that the run can go on after whatever ended it</pre>
 *
 * <p>Immutable and thread-safe.
 *
 * @param path the folder itself
 */
public record ResultsFolder(Path path) implements Trajectories {

    private static final DateTimeFormatter TIME_IN_NAME =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    /**
     * Makes the folder, and those above it that are missing.
     *
     * @param path where; nothing is there yet, or an empty folder
     * @return the folder, with one for trajectories in it
     * @throws InputException if something else is there, or if it cannot be made or written to
     */
    public static ResultsFolder create(Path path) {
        if (hasJournal(path)) {
            throw new InputException("The results folder \"" + path
                    + "\" has results already; go on with them by --resume " + path
                    + ", or name another folder with --out.");
        }
        makeEmpty(path, TrajectoryFile.FOLDER);
        return new ResultsFolder(path);
    }

    /**
     * The folder of a run for which the user names none.
     *
     * @param name of the run
     * @param begun when it began
     * @return {@code results/<name>-<UTC time>}
     */
    public static Path usual(String name, Instant begun) {
        return Path.of("results", name + "-" + TIME_IN_NAME.format(begun));
    }

    /**
     * Makes a folder for other results, and those above it that are missing.
     *
     * @param path where; nothing is there yet, or an empty folder
     * @param folders what to make in it
     * @throws InputException if something else is there, or if it cannot be made or written to
     */
    public static void makeEmpty(Path path, String... folders) {
        try {
            Files.createDirectories(path);
            if (!isEmpty(path)) {
                throw new InputException(
                        "The results folder \"" + path + "\" is not empty; empty it, or name another one with --out.");
            }
            for (String folder : folders) {
                Files.createDirectory(path.resolve(folder));
            }
        } catch (FileAlreadyExistsException cause) {
            throw new InputException(
                    "The results folder \"" + path
                            + "\" cannot be made, since \"" + cause.getFile()
                            + "\" is a file; name another one with --out.",
                    cause);
        } catch (IOException | UncheckedIOException cause) {
            throw new InputException(
                    "The results folder \"" + path
                            + "\" cannot be used: " + WriteFailure.words(cause)
                            + "; name another one with --out.",
                    cause);
        }
    }

    /**
     * A folder that a run has left.
     *
     * @param path where
     * @return the folder
     * @throws InputException if it is not one
     */
    public static ResultsFolder existing(Path path) {
        ResultsFolder folder = new ResultsFolder(path);
        if (!Files.isDirectory(path)) {
            throw new InputException("There is no results folder \"" + path + "\"; name one that hnn bench has made.");
        }
        if (!hasJournal(path)) {
            throw new InputException("\"" + path
                    + "\" is not a results folder, since it has no journal; name one that hnn bench has made.");
        }
        return folder;
    }

    /**
     * Whether a run has left its journal in a folder.
     *
     * @param path the folder
     */
    public static boolean hasJournal(Path path) {
        return Files.isRegularFile(new ResultsFolder(path).journal());
    }

    /** Opens the journal, and locks it. */
    Journal openJournal() throws IOException {
        try {
            return Journal.open(journal());
        } catch (IOException cause) {
            throw WriteFailure.exception(journal(), cause);
        }
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.findAny().isEmpty();
        }
    }

    /** One row a cell. */
    public Path results() {
        return path.resolve("results.csv");
    }

    /** Statistics over initial states. */
    public Path ensembles() {
        return path.resolve("ensembles.csv");
    }

    /** Everything needed to get the same again. */
    public Path manifest() {
        return path.resolve("manifest.json");
    }

    /** The experiment as it was run. */
    public Path experiment() {
        return path.resolve("experiment.yaml");
    }

    /** What happened and when, for people. */
    public Path log() {
        return path.resolve("log.txt");
    }

    /** Everything to look at, in one page. */
    public Path report() {
        return path.resolve("report.html");
    }

    /**
     * The energy of a model in the phase plane.
     *
     * @param preparation which model, for which system
     * @return a file in a folder that may not exist yet
     */
    Path energies(PreparationSpec preparation) {
        return path.resolve("energies")
                .resolve(FileName.of(
                        preparation.key(),
                        "json",
                        preparation.system().label(),
                        preparation.model().label()));
    }

    /** A folder for figures, which may not exist yet. */
    public Path figures() {
        return path.resolve("figures");
    }

    /** What has ended. */
    Path journal() {
        return path.resolve("journal");
    }

    /**
     * The stored points of a cell.
     *
     * @param cell the cell
     * @return a file, in a folder that exists
     */
    public Path trajectory(CellSpec cell) {
        return path.resolve(TrajectoryFile.FOLDER).resolve(TrajectoryFile.name(cell));
    }

    @Override
    public Trajectory of(CellSpec cell) throws IOException {
        Path file = trajectory(cell);
        return Files.exists(file) ? TrajectoryCsv.read(file) : Trajectory.empty();
    }

    /**
     * A copy of a model's file.
     *
     * @param preparation which model, for which system
     * @param original the file, whose extension is kept
     * @return a file in a folder that may not exist yet
     */
    Path model(PreparationSpec preparation, Path original) {
        String name = original.getFileName().toString();
        String extension = name.substring(name.lastIndexOf('.') + 1);
        return path.resolve("models")
                .resolve(FileName.of(
                        preparation.key(),
                        extension,
                        preparation.system().label(),
                        preparation.model().label()));
    }
}
