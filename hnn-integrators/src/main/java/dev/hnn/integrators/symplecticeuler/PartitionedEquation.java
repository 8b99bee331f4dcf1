package dev.hnn.integrators.symplecticeuler;

import dev.hnn.api.dynamics.Hamiltonian;
import dev.hnn.integrators.stepping.Extrapolation;
import dev.hnn.integrators.stepping.StagedEquation;

/**
 * A step of {@link SymplecticEuler} in the increments y of (q, p), with y̅ for y without the half that is moved last:
 *
 * <pre>  y = φ(y) = h J∇H(x + y̅).</pre>
 */
final class PartitionedEquation extends StagedEquation {

    private final int first;
    private final Extrapolation history;
    private final double[] direction;

    PartitionedEquation(Hamiltonian hamiltonian, Variant variant, double stepSize) {
        super(hamiltonian, stepSize, 1);
        this.first = variant == Variant.POSITION_FIRST ? 0 : n;
        this.history = new Extrapolation(2 * n);
        this.direction = new double[2 * n];
    }

    @Override
    public int dimension() {
        return 2 * n;
    }

    @Override
    protected void forget() {
        history.clear();
    }

    @Override
    protected void pose() {
        // The state is all that the equation depends on.
    }

    @Override
    public void start(double[] y) {
        history.next(y);
    }

    @Override
    protected void moveTo(double[] y, int stage) {
        state.copyTo(point);
        for (int i = first; i < first + n; i++) {
            point[i] = state.x[i] + (y[i] + state.carry[i]);
        }
    }

    @Override
    protected void take(int stage) {
        // There is one stage, and its gradient stays where it is.
    }

    @Override
    protected void read(double[] y, double[] image) {
        for (int i = 0; i < n; i++) {
            image[i] = h * gradient[n + i];
            image[n + i] = -h * gradient[i];
        }
    }

    @Override
    protected void arrive(double[] y, boolean converged) {
        for (int i = 0; i < 2 * n; i++) {
            state.add(i, y[i]);
        }
        if (converged) {
            history.add(y);
        } else {
            history.clear();
        }
    }

    @Override
    public void jacobianVector(double[] y, double[] v, double[] product) {
        boolean moves = false;
        for (int i = 0; i < 2 * n; i++) {
            product[i] = 0;
        }
        for (int i = first; i < first + n; i++) {
            direction[i] = v[i];
            moves |= v[i] != 0;
        }
        if (!moves) {
            return; // φ does not depend on the half that is moved last
        }
        moveTo(y, 0);
        hamiltonian.hessianVector(point, direction, gradient);
        ledger.hessianVector();
        read(y, product);
    }
}
