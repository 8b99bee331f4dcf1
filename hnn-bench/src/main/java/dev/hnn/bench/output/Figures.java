package dev.hnn.bench.output;

import dev.hnn.bench.result.CellSpec;
import dev.hnn.bench.result.RunRecord;
import dev.hnn.bench.result.Trajectories;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;

/**
 * The figures of the paper as PNG and SVG files, three for each system, model, step size and initial state, with the integrators
 * side by side:
 *
 * <ul>
 *   <li>{@code …_coordinates}: q and p over time (the paper's Fig. 1)
 *   <li>{@code …_energy}: the energy over time (the paper's Fig. 2)
 *   <li>{@code …_energy-error}: the magnitude of the energy error over time, on a logarithmic axis
 * </ul>
 *
 * <p>A PNG has its panels side by side, for a screen; an SVG below each other, for one column of a paper. They are drawn
 * from the stored points. A cell with fewer than two is in no figure, and of a large run the first cells are.
 */
public final class Figures {

    /** Of a sweep nobody looks at hundreds of files, which would take longer than the sweep. */
    private static final int MOST_GROUPS = 12;

    private Figures() {}

    /**
     * What is left out of a large run.
     *
     * @param run the run
     * @return one sentence; empty if all is drawn
     */
    public static Optional<String> leftOut(RunRecord run) {
        int groups = FigureGroup.cells(run).size();
        return groups <= MOST_GROUPS
                ? Optional.empty()
                : Optional.of("the figures show the first " + MOST_GROUPS + " of " + groups
                        + " combinations of system, model, step size and initial state; the report has all of them.");
    }

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
        for (int i = 0; i < Math.min(groups.size(), MOST_GROUPS); i++) {
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
        List<Path> files = new ArrayList<>();
        files.addAll(write(CoordinatesFigure.of(group), folder, group, "coordinates"));
        files.addAll(write(EnergyFigure.of(group), folder, group, "energy"));
        files.addAll(write(EnergyErrorFigure.of(group), folder, group, "energy-error"));
        return List.copyOf(files);
    }

    private static void createDirectories(Path folder) throws IOException {
        try {
            Files.createDirectories(folder);
        } catch (IOException cause) {
            throw WriteFailure.exception(folder, cause);
        }
    }

    private static List<Path> write(FigureSheet sheet, Path folder, FigureGroup group, String what)
            throws FiguresUnavailableException, IOException {
        return FigureFiles.write(
                sheet, folder.resolve(group.fileName(what, "png")), folder.resolve(group.fileName(what, "svg")));
    }
}
