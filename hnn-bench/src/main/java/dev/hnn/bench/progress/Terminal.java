package dev.hnn.bench.progress;

import java.io.PrintStream;
import java.util.List;
import java.util.OptionalInt;

/**
 * What stderr is, and how wide stdout.
 *
 * @param out stderr
 * @param interactive whether a person sees it as it is written
 * @param columns its width
 */
public record Terminal(PrintStream out, boolean interactive, int columns) {

    private static final int USUAL_COLUMNS = 100;
    private static final int NARROWEST = 20;

    /**
     * Looks at stderr. Java cannot tell a terminal from a file, so the launcher script says in system properties what it
     * is; without the script it counts as a file.
     *
     * @return what was seen
     */
    public static Terminal ofStderr() {
        return new Terminal(
                System.err, Boolean.getBoolean("hnn.terminal"), Integer.getInteger("hnn.columns", USUAL_COLUMNS));
    }

    /**
     * How wide stdout is; it too is looked at by the launcher script.
     *
     * @return empty if it is no terminal, or if its width is not to be had
     */
    public static OptionalInt widthOfStdout() {
        int columns = Integer.getInteger("hnn.out.columns", 0);
        return columns >= NARROWEST ? OptionalInt.of(columns) : OptionalInt.empty();
    }

    /**
     * Begins to show progress.
     *
     * @param title what the job is
     * @param tasks its parts
     * @param quiet whether to say nothing
     * @return to be closed when the job has ended
     */
    public Progress progress(String title, List<Task> tasks, boolean quiet) {
        if (quiet) {
            return new Silence();
        }
        return interactive ? new Bar(this, title, tasks) : new Lines(out, tasks, System::nanoTime);
    }
}
