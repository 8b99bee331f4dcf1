package dev.hnn.integrators.rungekutta;

import dev.hnn.api.integrator.Integrator;

/** The classical method with a slip in a coefficient. */
public final class RungeKuttaMutants {

    private RungeKuttaMutants() {}

    public static Integrator<?> sign() {
        return with(new double[][] {{0.5}, {0, -0.5}, {0, 0, 1}}, 1.0 / 6, 1.0 / 3, 1.0 / 3, 1.0 / 6);
    }

    public static Integrator<?> swappedNodes() {
        return with(new double[][] {{0.5}, {0, 1}, {0, 0, 0.5}}, 1.0 / 6, 1.0 / 3, 1.0 / 3, 1.0 / 6);
    }

    public static Integrator<?> swappedWeights() {
        return with(new double[][] {{0.5}, {0, 0.5}, {0, 0, 1}}, 1.0 / 3, 1.0 / 6, 1.0 / 6, 1.0 / 3);
    }

    private static Integrator<?> with(double[][] a, double... b) {
        return new RungeKutta4(new ButcherTableau(a, b));
    }
}
