package dev.hnn.conformance;

import dev.hnn.api.system.Invariant;
import dev.hnn.api.system.PhysicalSystem;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToDoubleFunction;

/** A system's invariants along its flow. */
final class Conserved {

    /** The flow's steps err by 1e-13 of the coordinates, some hundred of them in all; an invariant may magnify this. */
    private static final double TOLERANCE = 1e-9;

    /** A few roundings of the invariant's own value, which may hold a large constant. */
    private static final double ROUNDINGS = 1e-15;

    /** An invariant whose roundings are more than this of what its coordinates make of it cannot be followed. */
    private static final double WORST_RESOLUTION = 1e-5;

    /** How far coordinates move to see what they make of an invariant, in their sizes. */
    private static final double MOVE = 1.0 / 8;

    private static final int STARTS = 5;

    private final PhysicalSystem system;

    Conserved(PhysicalSystem system) {
        this.system = system;
    }

    Outcome outcome() {
        List<Invariant> invariants = system.invariants();
        if (invariants.isEmpty()) {
            throw new NotApplicable("the system names no invariant beside its energy");
        }
        Set<String> names = new HashSet<>();
        for (Invariant invariant : invariants) {
            if (!Names.isKebabCase(invariant.name()) || !names.add(invariant.name())) {
                return Outcome.failed("the name \"" + invariant.name() + "\" is not kebab-case, or there twice", "");
            }
        }
        States states = States.of(system);
        Flow flow = Flow.of(system, states);
        double time = flow.horizon();
        double[] tolerances = invariants.stream()
                .mapToDouble(invariant -> tolerance(invariant.value(), states))
                .toArray();
        Worst worst = new Worst();
        for (int k = 0; k < STARTS; k++) {
            double[] x0 = states.get(k);
            for (double[] x : followed(flow, x0, time, k)) {
                for (int i = 0; i < tolerances.length; i++) {
                    Invariant invariant = invariants.get(i);
                    int state = k;
                    double[] argument = x.clone();
                    double value = invariant.value().applyAsDouble(argument);
                    if (!Bits.same(argument, x)) {
                        return Outcome.failed(invariant.name() + " modified the state", states.describe(k));
                    }
                    worst.add(
                            value - invariant.value().applyAsDouble(x0),
                            tolerances[i],
                            () -> invariant.name() + " from " + states.describe(state) + " over t = " + time
                                    + ", at x = " + Arrays.toString(x));
                }
            }
        }
        return worst.outcome("an invariant along the flow");
    }

    /** A sample of the region may lead into a singularity, and then tells nothing; the initial state may not. */
    private static List<double[]> followed(Flow flow, double[] x0, double time, int k) {
        try {
            return flow.trajectory(x0, time);
        } catch (ArithmeticException singular) {
            if (k == 0) {
                throw singular;
            }
            return List.of();
        }
    }

    /**
     * How far an invariant may be off: part of how much it varies when each coordinate moves by its size, since its own value
     * may be a large constant, or zero at all states. Not a number where its rounding hides that.
     */
    private static double tolerance(ToDoubleFunction<double[]> invariant, States states) {
        double value = 0;
        double variation = 0;
        for (int k = 0; k < states.count(); k++) {
            double[] x = states.get(k);
            value = Math.max(value, Math.abs(invariant.applyAsDouble(x)));
            double sum = 0;
            for (int i = 0; i < x.length; i++) {
                double before = x[i];
                x[i] = before + MOVE * states.scale(i);
                double forward = invariant.applyAsDouble(x);
                x[i] = before - MOVE * states.scale(i);
                double change = Math.abs(forward - invariant.applyAsDouble(x)) / (2 * MOVE);
                sum += Double.isFinite(change) ? change : 0; // beyond where it is defined
                x[i] = before;
            }
            variation = Math.max(variation, sum);
        }
        double rounding = ROUNDINGS * value;
        return rounding > WORST_RESOLUTION * variation ? Double.NaN : TOLERANCE * variation + rounding;
    }
}
