package dev.hnn.conformance;

import dev.hnn.api.system.PhysicalSystem;
import dev.hnn.api.system.Region;
import java.util.Arrays;
import java.util.Random;

/** A system's region: that it can be sampled, knows its own, and holds the initial state. */
final class RegionData {

    private static final int SAMPLES = 200;

    private final PhysicalSystem system;

    RegionData(PhysicalSystem system) {
        this.system = system;
    }

    Outcome sampling() {
        Region region = system.region();
        int dimension = region.dimension();
        Random first = new Random(States.SEED);
        Random second = new Random(States.SEED);
        double[] x = new double[dimension];
        double[] again = new double[dimension];
        double[] before = new double[dimension];
        for (int k = 0; k < SAMPLES; k++) {
            String place = "sample " + k + ", new Random(" + States.SEED + ")";
            System.arraycopy(x, 0, before, 0, dimension);
            region.sample(first, x);
            system.region().sample(second, again);
            if (!SystemData.finite(x)) {
                return Outcome.failed("a sample is not finite: " + Arrays.toString(x), place);
            }
            if (!Bits.same(x, again)) {
                return Outcome.failed(
                        "equal seeds gave " + Arrays.toString(x) + " and " + Arrays.toString(again), place);
            }
            if (k > 0 && Bits.same(x, before)) {
                return Outcome.failed("the same state was drawn twice in a row: " + Arrays.toString(x), place);
            }
        }
        return Outcome.passed(SAMPLES + " finite samples, the same bits for the same seed", "");
    }

    Outcome contents() {
        Region region = system.region();
        Random random = new Random(States.SEED);
        double[] x = new double[region.dimension()];
        for (int k = 0; k < SAMPLES; k++) {
            region.sample(random, x);
            if (!region.contains(x)) {
                return Outcome.failed(
                        "contains is false for a sample: " + Arrays.toString(x),
                        "sample " + k + ", new Random(" + States.SEED + ")");
            }
        }
        double[] nothing = x.clone();
        for (double value : new double[] {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY}) {
            for (int i = 0; i < x.length; i++) {
                System.arraycopy(x, 0, nothing, 0, x.length);
                nothing[i] = value;
                if (region.contains(nothing)) {
                    return Outcome.failed("contains is true for a state that is not finite", Arrays.toString(nothing));
                }
            }
        }
        return trajectory(region);
    }

    /** A motion may be unbounded, and then leaves every region: that is said, and is no failure. */
    private Outcome trajectory(Region region) {
        double[] x0 = system.initialState();
        if (!region.contains(x0)) {
            return Outcome.failed("the initial state is outside", Arrays.toString(x0));
        }
        String inside = SAMPLES + " samples and the initial state are inside; the trajectory from there ";
        Flow flow = Flow.of(system, States.of(system));
        double time = flow.horizon();
        try {
            boolean stays = flow.trajectory(x0, time).stream().allMatch(region::contains);
            return Outcome.passed(inside + (stays ? "stays until" : "leaves it before") + " t = " + time, "");
        } catch (ArithmeticException singular) {
            return Outcome.passed(inside + "meets a singularity before t = " + time, "");
        }
    }
}
