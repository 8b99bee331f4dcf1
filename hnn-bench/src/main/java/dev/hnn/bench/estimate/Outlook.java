package dev.hnn.bench.estimate;

import dev.hnn.api.integrator.Integrator;
import dev.hnn.api.model.Model;
import dev.hnn.api.system.PhysicalSystem;
import dev.hnn.bench.experiment.Labeled;
import dev.hnn.bench.experiment.TimeGrid;
import java.util.Optional;

/**
 * What is to be expected of cells that differ in nothing but the initial state.
 *
 * @param system their system
 * @param model their model
 * @param integrator their integrator
 * @param grid their steps
 * @param cells how many they are
 * @param fit whether they will run
 * @param reason why not, one sentence; empty if they will, or if that is not known
 * @param nanoseconds for a step of one of them; empty if they do not run, or if it cannot be known
 */
public record Outlook(
        Labeled<PhysicalSystem> system,
        Labeled<Model> model,
        Labeled<Integrator<?>> integrator,
        TimeGrid grid,
        int cells,
        Fit fit,
        String reason,
        Optional<Double> nanoseconds) {

    /** The warm-up of a run, for each of up to four cells that advance together; it ends with their steps. */
    private static final double WARM_UP_SECONDS = 0.05;

    private static final int MOST_WARMED_UP = 4;

    /** Whether a model gives the dynamics that an integrator needs. */
    public enum Fit {
        /** It does. */
        RUNS,
        /** It does not. */
        SKIPPED,
        /** The model cannot be prepared. */
        FAILS,
        /** The model has to be trained first. */
        UNKNOWN
    }

    /** The steps of all cells; none if they do not run. */
    public long steps() {
        return fit == Fit.SKIPPED || fit == Fit.FAILS ? 0 : cells * grid.steps();
    }

    /** The time of all cells on one thread, in seconds, their warm-up included; 0 if they do not run. */
    public Optional<Double> seconds() {
        return steps() == 0
                ? Optional.of(0.0)
                : nanoseconds.map(each -> {
                    double taken = each * steps() * 1e-9;
                    return taken + Math.min(taken, WARM_UP_SECONDS * Math.min(MOST_WARMED_UP, cells));
                });
    }
}
