package dev.hnn.bench.cli;

import dev.hnn.bench.folder.RunReport;
import dev.hnn.bench.folder.SavedRun;
import dev.hnn.bench.output.Figures;
import dev.hnn.bench.output.FiguresUnavailableException;
import java.io.IOException;
import java.io.PrintWriter;

/** What is made of a run when its numbers are safe: all that people look at in the results folder. */
final class ReportFiles {

    private ReportFiles() {}

    /**
     * Writes them, or writes them anew.
     *
     * @param run the run
     * @param threads how many figures are drawn at once
     * @param err hears what could not be made on this machine
     * @throws IOException if a file cannot be read or written; the message is one sentence
     * @throws InterruptedException if this thread was interrupted
     */
    static void write(SavedRun run, int threads, PrintWriter err) throws IOException, InterruptedException {
        RunReport.write(run);
        try {
            Figures.write(run.record(), run.folder(), run.folder().figures(), threads);
            Figures.leftOut(run.record()).ifPresent(sentence -> err.println("hnn: " + sentence));
        } catch (FiguresUnavailableException unavailable) {
            err.println("hnn: " + unavailable.getMessage());
        }
    }
}
