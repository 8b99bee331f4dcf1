package dev.hnn.conformance;

import dev.hnn.api.system.Invariant;
import dev.hnn.api.system.PhysicalSystem;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A system's invariants along its flow. */
final class Conserved {

    /** The flow's steps err by 1e-13 of the coordinates, some hundred of them in all; an invariant may magnify this. */
    private static final double TOLERANCE = 1e-9;

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
        Worst worst = new Worst();
        for (int k = 0; k < STARTS; k++) {
            double[] x0 = states.get(k);
            for (double[] x : followed(flow, x0, time, k)) {
                for (Invariant invariant : invariants) {
                    int state = k;
                    double[] argument = x.clone();
                    double value = invariant.value().applyAsDouble(argument);
                    if (!Bits.same(argument, x)) {
                        return Outcome.failed(invariant.name() + " modified the state", states.describe(k));
                    }
                    worst.add(
                            value - invariant.value().applyAsDouble(x0),
                            TOLERANCE * size(invariant, states),
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

    /** The largest modulus of an invariant over the states. */
    private static double size(Invariant invariant, States states) {
        return states.stream()
                .mapToDouble(x -> Math.abs(invariant.value().applyAsDouble(x)))
                .max()
                .orElseThrow();
    }
}
