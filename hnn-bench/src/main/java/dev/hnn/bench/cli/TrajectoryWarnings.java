package dev.hnn.bench.cli;

import dev.hnn.api.integrator.Ledger;
import dev.hnn.bench.experiment.TimeGrid;
import dev.hnn.bench.output.Digits;
import dev.hnn.bench.run.RegionWatch;
import java.io.PrintWriter;

/** What is to be known of a trajectory before it is believed. */
final class TrajectoryWarnings {

    private TrajectoryWarnings() {}

    /**
     * Prints it, a line each.
     *
     * @param err where to
     * @param ledger of the steps
     * @param steps how many led to a finite state
     * @param region what has seen the states
     * @param grid the steps that were to be taken
     */
    static void print(PrintWriter err, Ledger ledger, long steps, RegionWatch region, TimeGrid grid) {
        if (steps < grid.steps()) {
            err.println("hnn: the state is not finite after t = " + TimeGrid.time(grid.stepSize(), steps)
                    + "; the trajectory ends there.");
        }
        if (ledger.unconvergedSteps() > 0) {
            err.println("hnn: the solver did not converge in " + Digits.count(ledger.unconvergedSteps()) + " of "
                    + Digits.count(steps) + " steps; take a smaller step size.");
        }
        region.sentence(grid.stepSize()).ifPresent(sentence -> err.println("hnn: " + sentence));
    }
}
