package dev.hnn.bench.run;

import dev.hnn.bench.result.CellResult;
import dev.hnn.bench.result.CellSpec;
import dev.hnn.bench.result.PreparationSpec;
import dev.hnn.bench.result.Trajectory;

/**
 * Lets work tell its listener how it goes on until it is given up. After that a call ends the work, whose thread may still
 * be running.
 */
final class Gate implements RunListener {

    private final RunListener listener;
    private boolean closed;

    Gate(RunListener listener) {
        this.listener = listener;
    }

    /** From here on the listener hears nothing. */
    synchronized void close() {
        closed = true;
    }

    @Override
    public void message(PreparationSpec preparation, String sentence) {
        pass(() -> listener.message(preparation, sentence));
    }

    @Override
    public void training(PreparationSpec preparation, int done, int total, double loss) {
        pass(() -> listener.training(preparation, done, total, loss));
    }

    @Override
    public void prepared(PreparationSpec preparation, ModelSummary model) {
        pass(() -> listener.prepared(preparation, model));
    }

    @Override
    public void stepping(CellSpec cell, long done) {
        pass(() -> listener.stepping(cell, done));
    }

    @Override
    public void finished(CellResult result, Trajectory trajectory) {
        pass(() -> listener.finished(result, trajectory));
    }

    private synchronized void pass(Runnable call) {
        if (closed) {
            throw new GivenUpException();
        }
        call.run();
    }

    /** Ends work that nobody waits for. */
    static final class GivenUpException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private GivenUpException() {
            super("This work took too long and was given up.");
        }
    }
}
