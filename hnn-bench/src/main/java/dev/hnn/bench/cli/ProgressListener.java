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
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Shows how a run goes on. */
final class ProgressListener implements RunListener {

    /** Preparing a model mostly means training it, which takes far longer than a cell. */
    private static final long PREPARATION_WEIGHT = 100;

    private static final long STEPS_A_UNIT = 20_000;

    private final Progress progress;

    ProgressListener(Progress progress) {
        this.progress = progress;
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
        return new Task(preparation.title(), PREPARATION_WEIGHT);
    }

    private static Task task(CellSpec cell) {
        return new Task("cell " + cell.number(), Math.max(1, cell.steps() / STEPS_A_UNIT));
    }

    @Override
    public void message(PreparationSpec preparation, String sentence) {
        progress.say(preparation.title() + ": " + sentence);
    }

    @Override
    public void training(PreparationSpec preparation, int done, int total, double loss) {
        String detail = String.format(Locale.ROOT, "training %s, loss %.1e", preparation.title(), loss);
        progress.update(task(preparation), (double) done / total, detail);
    }

    @Override
    public void prepared(PreparationSpec preparation, ModelSummary model) {
        model.training()
                .ifPresent(report -> progress.say(String.format(
                        Locale.ROOT,
                        "%s: %s, loss %.3g after %d evaluations",
                        preparation.title(),
                        report.trainedNow() ? "trained" : "already trained",
                        report.trainingLoss(),
                        report.evaluations())));
        if (model.training().filter(TrainingReport::trainedNow).isPresent()) {
            progress.update(task(preparation), 1, preparation.title() + " is ready");
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
        progress.update(task(result.cell()), 1, result.cell().title());
    }
}
