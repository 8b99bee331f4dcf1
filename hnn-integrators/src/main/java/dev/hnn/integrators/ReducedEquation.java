package dev.hnn.integrators;

import dev.hnn.api.dynamics.Hamiltonian;
import dev.hnn.integrators.linearalgebra.StructureMatrix;
import dev.hnn.integrators.stepping.Extrapolation;
import java.util.Arrays;

/**
 * The implicit half of scheme (6), posed at the end of the step, where q′ is known: the unknowns are the increment w of q in
 * the <i>next</i> step and the increment z of p in this one,
 *
 * <pre>  y = (w, z) = φ(y) = (h ∂H/∂p(q′, p + z), −h ∂H/∂q(q′, p + z)).</pre>
 *
 * <p>Only z is coupled. But w takes part in the solver's last update, so the gradient that ends a step also begins the next
 * one, to the accuracy of the solution, and no gradient is computed at the same place twice.
 *
 * <p>For the adjoint scheme q and p change places. Started from a polynomial through the y of the last steps.
 */
final class ReducedEquation extends SchemeEquation {

    private final Extrapolation history;
    private final double[] direction;

    ReducedEquation(Hamiltonian hamiltonian, SchemeVariant variant, double stepSize) {
        super(hamiltonian, variant, stepSize);
        this.history = new Extrapolation(2 * n);
        this.direction = new double[2 * n];
    }

    /**
     * Forgets the steps before, and evaluates φ at the state as it is.
     *
     * @param y receives (h ∂H/∂p(x), −h ∂H/∂q(x)). Modified.
     */
    void restart(double[] y) {
        history.clear();
        map(new double[2 * n], y);
        history.add(y);
    }

    /** Remembers a solution. */
    void solved(double[] y) {
        history.add(y);
    }

    @Override
    public void start(double[] y) {
        history.next(y);
    }

    @Override
    void moveTo(double[] y) {
        for (int i = 0; i < n; i++) {
            point[explicit + i] = state.x[explicit + i];
            point[implicit + i] = state.x[implicit + i] + (y[implicit + i] + state.carry[implicit + i]);
        }
    }

    @Override
    void read(double[] image) {
        StructureMatrix.multiply(h, gradient, image);
    }

    @Override
    public void jacobianVector(double[] y, double[] v, double[] product) {
        Arrays.fill(product, 0);
        boolean moves = false;
        for (int i = 0; i < n; i++) {
            direction[implicit + i] = v[implicit + i];
            moves |= v[implicit + i] != 0;
        }
        if (!moves) {
            return; // φ does not depend on the increment of the next step
        }
        moveTo(y);
        hamiltonian.hessianVector(point, direction, gradient);
        ledger.hessianVector();
        read(product);
    }
}
