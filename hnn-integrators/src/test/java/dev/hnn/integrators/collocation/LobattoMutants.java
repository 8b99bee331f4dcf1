package dev.hnn.integrators.collocation;

import dev.hnn.api.integrator.Integrator;
import dev.hnn.integrators.quadrature.Nodes;
import dev.hnn.integrators.solvers.NewtonSolver;
import java.util.function.Consumer;

/** Lobatto pairs with a slip in a coefficient. */
public final class LobattoMutants {

    private LobattoMutants() {}

    public static Integrator<?> sign(int stages) {
        return with(stages, tableau -> tableau.momentumShares[0][1] = -tableau.momentumShares[0][1]);
    }

    public static Integrator<?> swappedNodes(int stages) {
        return with(stages, tableau -> {
            double[] row = tableau.positionShares[0];
            tableau.positionShares[0] = tableau.positionShares[1];
            tableau.positionShares[1] = row;
        });
    }

    public static Integrator<?> weight(int stages) {
        return with(stages, tableau -> tableau.weights[0] *= 1 + 1e-4);
    }

    /** μ̂ᵢⱼ + μⱼᵢ = 1 still, so it is symplectic; the nodes are not those of Lobatto. */
    public static Integrator<?> node(int stages) {
        return with(stages, tableau -> {
            tableau.positionShares[1][0] += 1e-3;
            tableau.momentumShares[0][1] -= 1e-3;
        });
    }

    /** IIIA for both halves of the state. */
    public static Integrator<?> collocationTwice(int stages) {
        return with(stages, tableau -> System.arraycopy(tableau.positionShares, 0, tableau.momentumShares, 0, stages));
    }

    private static Integrator<?> with(int stages, Consumer<Tableau> slip) {
        Tableau tableau = Tableau.of(Nodes.lobatto(stages));
        slip.accept(tableau);
        return new Lobatto(tableau, new NewtonSolver(1e-12, 50));
    }
}
