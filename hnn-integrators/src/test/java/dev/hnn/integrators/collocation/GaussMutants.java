package dev.hnn.integrators.collocation;

import dev.hnn.api.integrator.Integrator;
import dev.hnn.integrators.quadrature.Nodes;
import dev.hnn.integrators.solvers.NewtonSolver;
import java.util.function.Consumer;

/** Gauss–Legendre methods with a slip in a coefficient. */
public final class GaussMutants {

    private GaussMutants() {}

    public static Integrator<?> sign(int stages) {
        return shares(stages, shares -> shares[0][1] = -shares[0][1]);
    }

    public static Integrator<?> swappedNodes(int stages) {
        return shares(stages, shares -> {
            double[] row = shares[0];
            shares[0] = shares[1];
            shares[1] = row;
        });
    }

    public static Integrator<?> weight(int stages) {
        return with(stages, tableau -> tableau.weights[0] *= 1 + 1e-4);
    }

    /** μᵢⱼ + μⱼᵢ = 1 still, so it is symplectic; the nodes are not those of Gauss. */
    public static Integrator<?> node(int stages) {
        return shares(stages, shares -> {
            shares[0][1] += 1e-3;
            shares[1][0] -= 1e-3;
        });
    }

    /** A digit that only a rounding hides: μᵢⱼ + μⱼᵢ = 1 + 1e-13. */
    public static Integrator<?> rounding(int stages) {
        return shares(stages, shares -> shares[0][1] += 1e-13);
    }

    /** The same slip in the shares of both halves of the state. */
    private static Integrator<?> shares(int stages, Consumer<double[][]> slip) {
        return with(stages, tableau -> {
            slip.accept(tableau.positionShares);
            slip.accept(tableau.momentumShares);
        });
    }

    private static Integrator<?> with(int stages, Consumer<Tableau> slip) {
        Tableau tableau = Tableau.of(Nodes.gauss(stages));
        slip.accept(tableau);
        return new GaussLegendre(tableau, new NewtonSolver(1e-12, 50));
    }
}
