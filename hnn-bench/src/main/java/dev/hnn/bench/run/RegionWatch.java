package dev.hnn.bench.run;

import dev.hnn.api.model.PreparedModel;
import dev.hnn.api.system.Region;
import dev.hnn.bench.experiment.TimeGrid;
import java.util.Optional;

/** Sees whether a trajectory leaves the region in which its model was trained, where the model knows nothing. Mutable, for one thread. */
public final class RegionWatch {

    private final Optional<Region> region;
    private long exit = -1;

    /**
     * Makes a watch.
     *
     * @param region where the model was trained
     * @param model the model; if it was not trained, there is nothing to see
     */
    public RegionWatch(Region region, PreparedModel model) {
        this.region = model.training().map(report -> region);
    }

    /**
     * Looks at a state.
     *
     * @param step n
     * @param x xₙ. Not modified.
     */
    public void see(long step, double[] x) {
        if (exit < 0 && region.isPresent() && !region.get().contains(x)) {
            exit = step;
        }
    }

    /**
     * What is to be said.
     *
     * @param stepSize h
     * @return a sentence, if it has left the region
     */
    public Optional<String> sentence(double stepSize) {
        if (exit < 0) {
            return Optional.empty();
        }
        return Optional.of(
                exit == 0
                        ? "The trajectory starts outside of the region in which the model was trained; all of it is a guess."
                        : "The trajectory leaves the region in which the model was trained at t = "
                                + TimeGrid.time(stepSize, exit) + "; what comes after is a guess.");
    }
}
