package dev.hnn.bench.output;

import dev.hnn.bench.input.InputException;
import dev.hnn.bench.run.Cell;
import dev.hnn.bench.run.Preparation;
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
 *   report.html                      everything to look at, in one page
 *   trajectories/NN_system_model_integrator.csv
 *   figures/NN_system_model_….png
 *   models/NN_system_model.safetensors
 *   manifest.json                    everything needed to get the same again</pre>
 *
 * <p>Immutable and thread-safe.
 */
public final class ResultsFolder {

    private static final String TRAJECTORIES = "trajectories";

    private static final DateTimeFormatter TIME_IN_NAME =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    private final Path path;

    private ResultsFolder(Path path) {
        this.path = path;
    }

    /**
     * Makes the folder, and those above it that are missing.
     *
     * @param path where; nothing is there yet, or an empty folder
     * @return the folder, with one for trajectories in it
     * @throws InputException if something else is there, or if it cannot be made or written to
     */
    public static ResultsFolder create(Path path) {
        makeEmpty(path, TRAJECTORIES);
        return new ResultsFolder(path);
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
     * The folder of a run for which the user names none.
     *
     * @param name of the run
     * @param begun when it began
     * @return {@code results/<name>-<UTC time>}
     */
    public static Path usual(String name, Instant begun) {
        return Path.of("results", name + "-" + TIME_IN_NAME.format(begun));
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.findAny().isEmpty();
        }
    }

    /** The folder itself. */
    public Path path() {
        return path;
    }

    /** One row a cell. */
    public Path results() {
        return path.resolve("results.csv");
    }

    /** Everything needed to get the same again. */
    public Path manifest() {
        return path.resolve("manifest.json");
    }

    /** The report, one page. */
    public Path report() {
        return path.resolve("report.html");
    }

    /** A folder for figures, which may not exist yet. */
    public Path figures() {
        return path.resolve("figures");
    }

    /**
     * The stored points of a cell.
     *
     * @param cell the cell
     * @return a file in a folder that exists
     */
    public Path trajectory(Cell cell) {
        return path.resolve(TRAJECTORIES).resolve(trajectoryName(cell));
    }

    /**
     * A copy of a model's file.
     *
     * @param number unique in the run
     * @param preparation which model, for which system
     * @param original the file, whose extension is kept
     * @return a file in a folder that may not exist yet
     */
    Path model(int number, Preparation preparation, Path original) {
        String name = original.getFileName().toString();
        String extension = name.substring(name.lastIndexOf('.') + 1);
        return path.resolve("models")
                .resolve(FileName.of(
                        number,
                        extension,
                        preparation.system().label(),
                        preparation.model().label()));
    }

    /** The same from the folder on, with slashes on every platform, as it is written in files. */
    static String relativeTrajectory(Cell cell) {
        return TRAJECTORIES + "/" + trajectoryName(cell);
    }

    private static String trajectoryName(Cell cell) {
        return FileName.of(
                cell.number(),
                "csv",
                cell.system().label(),
                cell.model().label(),
                cell.integrator().label());
    }
}
