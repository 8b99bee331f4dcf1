package dev.hnn.bench.cli;

import dev.hnn.api.model.TrainingReport;
import dev.hnn.bench.progress.Progress;
import dev.hnn.bench.progress.Task;
import dev.hnn.bench.result.CellResult;
import dev.hnn.bench.result.CellSpec;
import dev.hnn.bench.result.PreparationSpec;
import dev.hnn.bench.result.Trajectory;
import dev.hnn.bench.run.ModelSummary;
import dev.hnn.bench.run.RunListener;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** Shows how a run goes on. */
final class ProgressListener implements RunListener {

    /** Preparing a model mostly means training it, which takes as long as this many steps of a cell of few coordinates. */
    private static final double STEPS_A_PREPARATION = 4e6;

    private final Progress progress;
    private final boolean verbose;
    private final Map<PreparationSpec, Long> begun = new HashMap<>();

    /**
     * Makes a listener.
     *
     * @param progress where to show it
     * @param verbose whether to say of each cell how it ended
     */
    ProgressListener(Progress progress, boolean verbose) {
        this.progress = progress;
        this.verbose = verbose;
    }

    /** The parts of a run. */
    static List<Task> tasks(List<CellSpec> cells) {
        return Stream.concat(
                        cells.stream().map(CellSpec::preparation).distinct().map(ProgressListener::task),
                        cells.stream().map(ProgressListener::task))
                .toList();
    }

    /** The preparation of a model as a part of a run. */
    static Task task(PreparationSpec preparation) {
        return new Task(
                preparation.title(),
                "training/" + preparation.model().type() + "/"
                        + preparation.system().label(),
                STEPS_A_PREPARATION);
    }

    private static Task task(CellSpec cell) {
        String kind = String.join(
                "/",
                "cell",
                cell.model().type(),
                cell.system().type(),
                cell.model().label(),
                cell.integrator().label());
        return new Task(
                "cell " + cell.number(),
                kind,
                (double) cell.steps() * cell.initialState().size());
    }

    @Override
    public void message(PreparationSpec preparation, String sentence) {
        progress.say(preparation.title() + ": " + sentence);
    }

    @Override
    public void training(PreparationSpec preparation, int done, int total, double loss) {
        begun.putIfAbsent(preparation, System.nanoTime());
        String detail = String.format(Locale.ROOT, "training %s, loss %.1e", preparation.title(), loss);
        progress.update(task(preparation), (double) done / total, detail);
    }

    @Override
    public void prepared(PreparationSpec preparation, ModelSummary model) {
        model.training()
                .ifPresent(report -> progress.say(String.format(
                        Locale.ROOT,
                        "%s: %s, loss %.3g after %,d evaluations",
                        preparation.title(),
                        report.trainedNow() ? "trained" : "already trained",
                        report.trainingLoss(),
                        report.evaluations())));
        if (model.training().filter(TrainingReport::trainedNow).isPresent()) {
            long now = System.nanoTime();
            double seconds = (now - begun.getOrDefault(preparation, now)) / 1e9;
            progress.done(task(preparation), seconds, preparation.title() + " is ready");
        } else {
            progress.drop(task(preparation));
        }
    }

    @Override
    public void stepping(CellSpec cell, long done) {
        progress.update(task(cell), (double) done / cell.steps(), cell.title());
    }

    @Override
    public void finished(CellResult result, Trajectory trajectory) {
        if (verbose) {
            progress.say(Sentences.of(result));
        }
        CellSpec cell = result.cell();
        double nanoseconds = result.figures().get("nanoseconds_per_step").orElse(0);
        progress.done(task(cell), cell.steps() * nanoseconds / 1e9, cell.title());
    }
}
