package dev.hnn.integrators.rungekutta;

import dev.hnn.api.integrator.Integrator;
import dev.hnn.integrators.rungekutta.RungeKutta4.Tableau;

/** The classical method with a slip in a coefficient. */
public final class RungeKuttaMutants {

    private RungeKuttaMutants() {}

    public static Integrator<?> sign() {
        return new RungeKutta4(new Tableau(0.5, -0.5, 1, 1.0 / 6, 1.0 / 3, 1.0 / 3, 1.0 / 6));
    }

    public static Integrator<?> swappedNodes() {
        return new RungeKutta4(new Tableau(0.5, 1, 0.5, 1.0 / 6, 1.0 / 3, 1.0 / 3, 1.0 / 6));
    }

    public static Integrator<?> swappedWeights() {
        return new RungeKutta4(new Tableau(0.5, 0.5, 1, 1.0 / 3, 1.0 / 6, 1.0 / 6, 1.0 / 3));
    }
}
