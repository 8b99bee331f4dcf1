package dev.hnn.bench.cli;

import dev.hnn.api.model.PreparedModel;
import dev.hnn.bench.run.Cell;
import dev.hnn.bench.run.CellResult;
import dev.hnn.bench.run.Preparation;
import dev.hnn.bench.run.RunListener;

/** Tells two listeners, the first one first: results are safe before anyone hears of them. */
record BothListeners(RunListener first, RunListener second) implements RunListener {

    @Override
    public void message(Preparation preparation, String sentence) {
        first.message(preparation, sentence);
        second.message(preparation, sentence);
    }

    @Override
    public void training(Preparation preparation, int done, int total, double loss) {
        first.training(preparation, done, total, loss);
        second.training(preparation, done, total, loss);
    }

    @Override
    public void prepared(Preparation preparation, PreparedModel model) {
        first.prepared(preparation, model);
        second.prepared(preparation, model);
    }

    @Override
    public void stepping(Cell cell, long done) {
        first.stepping(cell, done);
        second.stepping(cell, done);
    }

    @Override
    public void finished(CellResult result) {
        first.finished(result);
        second.finished(result);
    }
}
