package dev.hnn.bench.output;

import dev.hnn.bench.result.CellSpec;
import dev.hnn.bench.result.RunRecord;
import dev.hnn.bench.result.Trajectories;
import java.awt.AWTError;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import javax.imageio.ImageIO;

/**
 * The figures of the paper as PNG files, three for each system, model, step size and initial state, with the integrators
 * side by side:
 *
 * <ul>
 *   <li>{@code …_coordinates.png}: q and p over time (the paper's Fig. 1)
 *   <li>{@code …_energy.png}: the energy over time (the paper's Fig. 2)
 *   <li>{@code …_energy-error.png}: the magnitude of the energy error over time, on a logarithmic axis
 * </ul>
 *
 * <p>They are drawn from the stored points. A cell with fewer than two is in no figure.
 */
public final class Figures {

    private Figures() {}

    /**
     * Draws all figures of a run. A thread has the trajectories of one group in memory at a time.
     *
     * @param run the run
     * @param trajectories its trajectories
     * @param folder where to; made if it is missing
     * @param threads how many groups are drawn at once
     * @return the files, in order; their names depend on the cells alone
     * @throws FiguresUnavailableException if this machine cannot draw
     * @throws IOException if a file cannot be read or written; the message is one sentence that names it and the cause
     * @throws InterruptedException if this thread was interrupted
     */
    public static List<Path> write(RunRecord run, Trajectories trajectories, Path folder, int threads)
            throws FiguresUnavailableException, IOException, InterruptedException {
        List<Callable<List<Path>>> tasks = new ArrayList<>();
        List<List<CellSpec>> groups = FigureGroup.cells(run);
        for (int i = 0; i < groups.size(); i++) {
            int number = i + 1;
            List<CellSpec> cells = groups.get(i);
            tasks.add(() -> {
                Optional<FigureGroup> group = FigureGroup.of(number, cells, run, trajectories);
                return group.isPresent() ? write(group.get(), folder) : List.of();
            });
        }
        try {
            return Crew.all(tasks, threads).stream().flatMap(List::stream).toList();
        } catch (ExecutionException failed) {
            throw rethrown(failed.getCause());
        }
    }

    private static RuntimeException rethrown(Throwable cause) throws FiguresUnavailableException, IOException {
        if (cause instanceof FiguresUnavailableException unavailable) {
            throw unavailable;
        }
        if (cause instanceof IOException failure) {
            throw failure;
        }
        if (cause instanceof Error error) {
            throw error;
        }
        return cause instanceof RuntimeException unexpected ? unexpected : new IllegalStateException(cause);
    }

    private static List<Path> write(FigureGroup group, Path folder) throws FiguresUnavailableException, IOException {
        FontCheck.run();
        createDirectories(folder);
        return List.of(
                write(CoordinatesFigure.of(group), folder, group.fileName("coordinates")),
                write(EnergyFigure.of(group), folder, group.fileName("energy")),
                write(EnergyErrorFigure.of(group), folder, group.fileName("energy-error")));
    }

    private static void createDirectories(Path folder) throws IOException {
        try {
            Files.createDirectories(folder);
        } catch (IOException cause) {
            throw WriteFailure.exception(folder, cause);
        }
    }

    private static Path write(FigureSheet sheet, Path folder, String name)
            throws FiguresUnavailableException, IOException {
        BufferedImage image;
        try {
            image = sheet.draw();
        } catch (RuntimeException | LinkageError | InternalError | AWTError cause) {
            // Numbers are worth more than their picture: whatever fails here must not end the run.
            throw FiguresUnavailableException.whileDrawing(name, cause);
        }
        Path file = folder.resolve(name);
        AtomicFile.write(file, out -> ImageIO.write(image, "png", out));
        return file;
    }
}
