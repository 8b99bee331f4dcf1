package dev.hnn.integrators.rungekutta;

import dev.hnn.api.integrator.Integrator;
import org.hipparchus.ode.nonstiff.DormandPrince853Integrator;

/** Runge–Kutta methods with a slip in a coefficient. */
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

    public static Integrator<?> signOfDormandPrince() {
        ButcherTableau tableau = DormandPrince8.tableau(new DormandPrince853Integrator(1, 1, 1, 1));
        tableau.a()[6][4] = -tableau.a()[6][4];
        return new DormandPrince8(tableau);
    }

    private static Integrator<?> with(double[][] a, double... b) {
        return new RungeKutta4(new ButcherTableau(a, b));
    }
}
