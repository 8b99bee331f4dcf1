package dev.hnn.bench.cli;

import dev.hnn.bench.result.CellResult;
import dev.hnn.bench.result.CellSpec;
import dev.hnn.bench.result.PreparationSpec;
import dev.hnn.bench.result.Trajectory;
import dev.hnn.bench.run.ModelSummary;
import dev.hnn.bench.run.RunListener;

/** Tells two listeners, the first one first: results are safe before anyone hears of them. */
record BothListeners(RunListener first, RunListener second) implements RunListener {

    @Override
    public void message(PreparationSpec preparation, String sentence) {
        first.message(preparation, sentence);
        second.message(preparation, sentence);
    }

    @Override
    public void training(PreparationSpec preparation, int done, int total, double loss) {
        first.training(preparation, done, total, loss);
        second.training(preparation, done, total, loss);
    }

    @Override
    public void prepared(PreparationSpec preparation, ModelSummary model) {
        first.prepared(preparation, model);
        second.prepared(preparation, model);
    }

    @Override
    public void stepping(CellSpec cell, long done) {
        first.stepping(cell, done);
        second.stepping(cell, done);
    }

    @Override
    public void finished(CellResult result, Trajectory trajectory) {
        first.finished(result, trajectory);
        second.finished(result, trajectory);
    }
}
