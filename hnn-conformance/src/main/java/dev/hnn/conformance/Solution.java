package dev.hnn.conformance;

import dev.hnn.api.dynamics.Hamiltonian;
import dev.hnn.api.system.ExactSolution;
import dev.hnn.api.system.PhysicalSystem;
import dev.hnn.conformance.numerics.CentralDifferences;
import java.util.Arrays;

/** A system's exact solution: that it begins at the initial state and satisfies the equations of motion. */
final class Solution {

    /** Special functions and their inverses lose some digits of 1e-16. */
    private static final double START = 1e-12;

    /** Differences of the solution resolve its velocity to about 1000 ε, and special functions lose some digits of it. */
    private static final double RESOLUTION = 1e-9;

    /** Where they say themselves that they are worse, so much more is allowed, up to a bound. */
    private static final double SAFETY = 10;

    private static final double WORST_RESOLUTION = 1e-5;

    private static final int STARTS = 8;
    private static final double[] FRACTIONS = {0, 0.01, 0.15, -0.4, 1};

    private final PhysicalSystem system;

    Solution(PhysicalSystem system) {
        this.system = system;
    }

    Outcome start() {
        ExactSolution solution = solution();
        States states = States.of(system);
        Worst worst = new Worst();
        double[] x = new double[states.dimension()];
        for (int k = 0; k < STARTS; k++) {
            double[] x0 = states.get(k);
            solution.state(x0, 0, x);
            if (!Bits.same(x0, states.get(k))) {
                return Outcome.failed("the initial state was modified", states.describe(k));
            }
            for (int i = 0; i < x.length; i++) {
                int state = k;
                worst.add(x[i] - x0[i], START * states.scale(i), () -> states.describe(state));
            }
        }
        return worst.outcome("the state at t = 0");
    }

    Outcome equation() {
        ExactSolution solution = solution();
        States states = States.of(system);
        Hamiltonian hamiltonian = system.hamiltonian();
        double horizon = Flow.of(system, states).horizon();
        Worst worst = new Worst();
        double[] x = new double[states.dimension()];
        double[] dx = new double[states.dimension()];
        for (int k = 0; k < STARTS; k++) {
            double[] x0 = states.get(k);
            for (double fraction : FRACTIONS) {
                double t = fraction * horizon;
                solution.state(x0, t, x);
                hamiltonian.evaluate(x, dx);
                CentralDifferences velocity =
                        CentralDifferences.of((s, out) -> solution.state(x0, t + s, out), x.length, horizon / 32);
                for (int i = 0; i < x.length; i++) {
                    int state = k;
                    int element = i;
                    double speed = states.scale(i) / horizon;
                    worst.add(
                            velocity.value(i) - dx[i],
                            SAFETY * Math.min(velocity.error(i), WORST_RESOLUTION * speed) + RESOLUTION * speed,
                            () -> states.describe(state) + ", t = " + t + ", element " + element + " at x = "
                                    + Arrays.toString(x) + ": velocity " + velocity.value(element) + ", J∇H "
                                    + dx[element]);
                }
            }
        }
        return worst.outcome("dx/dt");
    }

    private ExactSolution solution() {
        return system.exactSolution().orElseThrow(() -> new NotApplicable("the system has no exact solution"));
    }
}
