package dev.hnn.bench.run;

import dev.hnn.api.model.PreparedModel;
import dev.hnn.bench.limit.TimeLimit;
import dev.hnn.bench.limit.TimeLimitException;
import dev.hnn.bench.limit.Watch;
import dev.hnn.bench.limit.Watchdog;
import dev.hnn.bench.result.Status;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Runs ensembles of cells, each cell within a limit of time if there is one: an ensemble may take as long as its members
 * may one after the other, and no block of steps longer than one member. If it does, they are run one by one, so that a cell
 * that hangs fails alone; the others have the same bits as in the ensemble.
 *
 * @param limit of one cell
 * @param criteria by what they are judged
 * @param listener whom to tell how they go on
 */
record LimitedCells(Optional<TimeLimit> limit, Criteria criteria, RunListener listener) {

    /** Runs an ensemble; the watch is the run's, and says if it is over. */
    List<Outcome> run(List<Cell> cells, PreparedModel model, Watch ofRun) throws InterruptedException {
        return limit.isPresent()
                ? run(cells, model, limit.get())
                : new CellRunner(criteria, listener).run(cells, model, ofRun);
    }

    private List<Outcome> run(List<Cell> cells, PreparedModel model, TimeLimit ofOne) throws InterruptedException {
        Watch watch = new Watch();
        Gate gate = new Gate(listener);
        try {
            return Watchdog.call(
                    "The cell",
                    ofOne.times(cells.size()),
                    ofOne,
                    watch,
                    () -> new CellRunner(criteria, gate).run(cells, model, watch));
        } catch (TimeLimitException late) {
            if (cells.size() == 1) {
                return List.of(Outcome.without(cells.get(0), Status.FAILED, late.getMessage()));
            }
        } catch (InterruptedException | RuntimeException failure) {
            throw failure;
        } catch (Exception impossible) {
            throw new IllegalStateException("cells throw nothing else", impossible);
        } finally {
            gate.close();
        }
        List<Outcome> outcomes = new ArrayList<>();
        for (Cell cell : cells) {
            outcomes.addAll(run(List.of(cell), model, ofOne));
        }
        return outcomes;
    }
}
