package dev.hnn.integrators;

import dev.hnn.api.dynamics.Hamiltonian;
import dev.hnn.api.integrator.Ledger;
import dev.hnn.api.solver.ImplicitEquation;

/**
 * The implicit half of scheme (6) alone, in the increment y = p′ − p:
 *
 * <pre>  y = φ(y) = −h ∂H/∂q(q′, p + y).</pre>
 *
 * <p>Started from a quadratic extrapolation of the last three increments, 3yₙ − 3yₙ₋₁ + yₙ₋₂; before there are three, from
 * −h ∂H/∂q(q, p).
 */
final class ReducedEquation implements ImplicitEquation {

    private static final int HISTORY = 3;

    private final Hamiltonian hamiltonian;
    private final double h;
    private final int n;
    private final CompensatedState state;
    private final Ledger ledger;
    private final double[] point;
    private final double[] gradient;
    private final double[] gradientAtStart;
    private final double[] direction;
    private final double[] hessianProduct;
    private final double[] last;
    private final double[] second;
    private final double[] third;
    private int known;

    ReducedEquation(Hamiltonian hamiltonian, double stepSize, CompensatedState state, Ledger ledger) {
        this.hamiltonian = hamiltonian;
        this.h = stepSize;
        this.n = hamiltonian.degreesOfFreedom();
        this.state = state;
        this.ledger = ledger;
        this.point = new double[2 * n];
        this.gradient = new double[2 * n];
        this.gradientAtStart = new double[2 * n];
        this.direction = new double[2 * n];
        this.hessianProduct = new double[2 * n];
        this.last = new double[n];
        this.second = new double[n];
        this.third = new double[n];
    }

    void forget() {
        known = 0;
    }

    /** Takes the explicit half of the step, q′ = q + h ∂H/∂p(q, p). */
    void advancePositions() {
        hamiltonian.gradient(state.x, gradientAtStart);
        ledger.gradient();
        for (int i = 0; i < n; i++) {
            state.add(i, h * gradientAtStart[n + i]);
        }
    }

    /** Takes the implicit half, p′ = p + y, and remembers y for the starting values to come. */
    void advanceMomenta(double[] y) {
        for (int i = 0; i < n; i++) {
            state.add(n + i, y[i]);
            third[i] = second[i];
            second[i] = last[i];
            last[i] = y[i];
        }
        known = Math.min(known + 1, HISTORY);
    }

    @Override
    public int dimension() {
        return n;
    }

    @Override
    public void start(double[] y) {
        for (int i = 0; i < n; i++) {
            y[i] = known == HISTORY ? 3 * (last[i] - second[i]) + third[i] : -h * gradientAtStart[i];
        }
    }

    @Override
    public double scale() {
        return state.size();
    }

    @Override
    public void map(double[] y, double[] image) {
        moveTo(y);
        hamiltonian.gradient(point, gradient);
        ledger.gradient();
        for (int i = 0; i < n; i++) {
            image[i] = -h * gradient[i];
        }
    }

    @Override
    public void jacobianVector(double[] y, double[] v, double[] product) {
        moveTo(y);
        System.arraycopy(v, 0, direction, n, n);
        hamiltonian.hessianVector(point, direction, hessianProduct);
        ledger.hessianVector();
        for (int i = 0; i < n; i++) {
            product[i] = -h * hessianProduct[i];
        }
    }

    private void moveTo(double[] y) {
        for (int i = 0; i < n; i++) {
            point[i] = state.x[i];
            point[n + i] = state.x[n + i] + (y[i] + state.carry[n + i]);
        }
    }
}
