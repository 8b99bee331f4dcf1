package dev.hnn.integrators.galerkin;

import dev.hnn.api.integrator.Integrator;
import dev.hnn.integrators.quadrature.Nodes;
import dev.hnn.integrators.solvers.NewtonSolver;
import java.util.function.Consumer;

/** The Galerkin integrator of degree 2 over three Lobatto nodes with a slip in a coefficient. */
public final class GalerkinMutants {

    private GalerkinMutants() {}

    public static Integrator<?> sign() {
        return with(tableau -> tableau.momenta().numbers[1][1] *= -1);
    }

    public static Integrator<?> weight() {
        return with(tableau -> tableau.projection().numbers[0][0] *= 1 + 1e-4);
    }

    public static Integrator<?> swappedNodes() {
        return with(tableau -> {
            double[][] positions = tableau.positions().numbers;
            double[] row = positions[0];
            positions[0] = positions[1];
            positions[1] = row;
        });
    }

    public static Integrator<?> signOfMultiplier() {
        return with(tableau -> tableau.multiplier().numbers[0][0] *= -1);
    }

    /** The condition that the multiplier enforces, left out. */
    public static Integrator<?> withoutMultiplier() {
        return with(tableau -> {
            for (double[] values : tableau.multiplier().numbers) {
                values[0] = 0;
            }
        });
    }

    private static Integrator<?> with(Consumer<GalerkinTableau> slip) {
        GalerkinTableau tableau = GalerkinTableau.of(Nodes.lobatto(3), 2);
        slip.accept(tableau);
        return new GalerkinVariational(tableau, 4, new NewtonSolver(1e-12, 50));
    }
}
