package dev.hnn.bench.cli;

import dev.hnn.bench.result.CellResult;
import dev.hnn.bench.result.CellSpec;
import dev.hnn.bench.result.PreparationSpec;
import dev.hnn.bench.result.Trajectory;
import dev.hnn.bench.run.ModelSummary;
import dev.hnn.bench.run.RunListener;
import java.util.List;

/** Tells several listeners, one after the other: results are safe before anyone else hears of them. */
record Listeners(List<RunListener> all) implements RunListener {

    static Listeners of(RunListener... listeners) {
        return new Listeners(List.of(listeners));
    }

    @Override
    public void message(PreparationSpec preparation, String sentence) {
        all.forEach(listener -> listener.message(preparation, sentence));
    }

    @Override
    public void training(PreparationSpec preparation, int done, int total, double loss) {
        all.forEach(listener -> listener.training(preparation, done, total, loss));
    }

    @Override
    public void prepared(PreparationSpec preparation, ModelSummary model) {
        all.forEach(listener -> listener.prepared(preparation, model));
    }

    @Override
    public void stepping(CellSpec cell, long done) {
        all.forEach(listener -> listener.stepping(cell, done));
    }

    @Override
    public void finished(CellResult result, Trajectory trajectory) {
        all.forEach(listener -> listener.finished(result, trajectory));
    }
}
