package dev.hnn.conformance;

import dev.hnn.api.dynamics.Hamiltonian;
import dev.hnn.api.system.PhysicalSystem;
import dev.hnn.conformance.numerics.ReferenceFlow;
import java.util.ArrayList;
import java.util.List;

/** A system's flow, followed numerically with errors far below those that matter. */
final class Flow {

    /** Of each step, relative to the size of the coordinates. */
    private static final double TOLERANCE = 1e-13;

    /** How often the fastest coordinate could cross its range in the time that is followed. */
    private static final double CROSSINGS = 4;

    private static final int POINTS = 50;

    private final Hamiltonian hamiltonian;
    private final States states;

    private Flow(Hamiltonian hamiltonian, States states) {
        this.hamiltonian = hamiltonian;
        this.states = states;
    }

    static Flow of(PhysicalSystem system, States states) {
        return new Flow(system.hamiltonian(), states);
    }

    /**
     * A time in which something happens: a few crossings of the range of the fastest coordinate, at the rate of the median
     * state. Neither a state near an equilibrium nor one near a singularity has much weight in it.
     */
    double horizon() {
        double[] rates = states.stream()
                .mapToDouble(this::rate)
                .filter(rate -> rate > 0 && Double.isFinite(rate))
                .sorted()
                .toArray();
        return rates.length == 0 ? 1 : CROSSINGS / rates[rates.length / 2];
    }

    /** How fast a state moves, in sizes of its fastest coordinate per unit of time. */
    private double rate(double[] x) {
        double[] dx = new double[x.length];
        hamiltonian.evaluate(x, dx);
        double rate = 0;
        for (int i = 0; i < x.length; i++) {
            rate = Math.max(rate, Math.abs(dx[i]) / states.scale(i));
        }
        return rate;
    }

    /**
     * The trajectory from a state, at equal distances in time, without its beginning.
     *
     * @throws ArithmeticException if it meets a singularity
     */
    List<double[]> trajectory(double[] x0, double time) {
        ReferenceFlow flow = new ReferenceFlow(hamiltonian, states.scales(), TOLERANCE);
        List<double[]> trajectory = new ArrayList<>();
        double[] x = x0.clone();
        for (int k = 0; k < POINTS; k++) {
            flow.follow(x, time / POINTS);
            trajectory.add(x.clone());
        }
        return trajectory;
    }
}
