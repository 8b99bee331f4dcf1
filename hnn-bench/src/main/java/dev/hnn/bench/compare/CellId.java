package dev.hnn.bench.compare;

import dev.hnn.bench.result.CellSpec;
import java.util.List;

/**
 * By what cells of two runs are matched: labels and numbers, not settings, so that a change of settings can be judged.
 *
 * @param system the label of the system
 * @param model the label of the model
 * @param integrator the label of the integrator
 * @param stepSize h
 * @param steps the planned number of steps
 * @param initialState x₀
 * @param occurrence 1, or more where all else is alike in one run
 */
public record CellId(
        String system,
        String model,
        String integrator,
        double stepSize,
        long steps,
        List<Double> initialState,
        int occurrence) {

    /** Copies the list. */
    public CellId {
        initialState = List.copyOf(initialState);
    }

    static CellId of(CellSpec cell) {
        return new CellId(
                cell.system().label(),
                cell.model().label(),
                cell.integrator().label(),
                cell.stepSize(),
                cell.steps(),
                cell.initialState(),
                1);
    }

    CellId next() {
        return new CellId(system, model, integrator, stepSize, steps, initialState, occurrence + 1);
    }
}
