package dev.hnn.integrators;

import dev.hnn.api.dynamics.Hamiltonian;
import dev.hnn.api.integrator.Ledger;
import dev.hnn.api.solver.ImplicitEquation;
import java.util.Arrays;

/**
 * Scheme (6) posed for both halves at once, in the increments y = (q′ − q, p′ − p):
 *
 * <pre>  y = φ(y) = (h ∂H/∂p(x), −h ∂H/∂q(x + y)),    started from y = 0.</pre>
 *
 * <p>The first sweep needs ∇H at x, as does the first half of φ: it is computed once.
 */
final class JointEquation implements ImplicitEquation {

    private final Hamiltonian hamiltonian;
    private final double h;
    private final int n;
    private final CompensatedState state;
    private final Ledger ledger;
    private final double[] point;
    private final double[] gradient;
    private final double[] gradientAtStart;

    JointEquation(Hamiltonian hamiltonian, double stepSize, CompensatedState state, Ledger ledger) {
        this.hamiltonian = hamiltonian;
        this.h = stepSize;
        this.n = hamiltonian.degreesOfFreedom();
        this.state = state;
        this.ledger = ledger;
        this.point = new double[2 * n];
        this.gradient = new double[2 * n];
        this.gradientAtStart = new double[2 * n];
    }

    @Override
    public int dimension() {
        return 2 * n;
    }

    @Override
    public void start(double[] y) {
        hamiltonian.gradient(state.x, gradientAtStart);
        ledger.gradient();
        Arrays.fill(y, 0);
    }

    @Override
    public double scale() {
        return state.size();
    }

    @Override
    public void map(double[] y, double[] image) {
        double[] force = gradientAtStart;
        if (!isZero(y)) {
            moveTo(y);
            hamiltonian.gradient(point, gradient);
            ledger.gradient();
            force = gradient;
        }
        for (int i = 0; i < n; i++) {
            image[i] = h * gradientAtStart[n + i];
            image[n + i] = -h * force[i];
        }
    }

    @Override
    public void jacobianVector(double[] y, double[] v, double[] product) {
        moveTo(y);
        hamiltonian.hessianVector(point, v, product);
        ledger.hessianVector();
        for (int i = 0; i < n; i++) {
            product[n + i] = -h * product[i];
            product[i] = 0;
        }
    }

    private void moveTo(double[] y) {
        for (int i = 0; i < 2 * n; i++) {
            point[i] = state.x[i] + (y[i] + state.carry[i]);
        }
    }

    private static boolean isZero(double[] y) {
        for (double value : y) {
            if (value != 0) {
                return false;
            }
        }
        return true;
    }
}
