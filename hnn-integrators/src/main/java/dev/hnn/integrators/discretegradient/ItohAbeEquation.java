package dev.hnn.integrators.discretegradient;

import dev.hnn.api.dynamics.Hamiltonian;
import dev.hnn.api.integrator.Ledger;
import dev.hnn.api.solver.ImplicitEquation;
import dev.hnn.integrators.linearalgebra.StructureMatrix;
import dev.hnn.integrators.stepping.CompensatedState;
import dev.hnn.integrators.stepping.Extrapolation;
import java.util.Arrays;

/** The step of {@link ItohAbe}, in its increment; started from the polynomial through those of the last steps. */
final class ItohAbeEquation implements ImplicitEquation {

    final CompensatedState state;
    final Ledger ledger = new Ledger();

    private final double h;
    private final int n;
    private final boolean symmetrised;
    private final Extrapolation history;
    private final CoordinateQuotients quotients;
    private final double[] end;
    private final double[] discreteGradient;
    private final double[] still;

    ItohAbeEquation(Hamiltonian hamiltonian, double stepSize, boolean symmetrised) {
        this.h = stepSize;
        this.n = hamiltonian.degreesOfFreedom();
        this.symmetrised = symmetrised;
        this.state = new CompensatedState(2 * n);
        this.history = new Extrapolation(2 * n);
        this.quotients = new CoordinateQuotients(hamiltonian, ledger);
        this.end = new double[2 * n];
        this.discreteGradient = new double[2 * n];
        this.still = new double[2 * n];
    }

    @Override
    public int dimension() {
        return 2 * n;
    }

    @Override
    public double scale() {
        return state.size();
    }

    void forget() {
        history.clear();
    }

    void pose() {
        quotients.resolve(state.size());
    }

    @Override
    public void start(double[] y) {
        history.next(y);
    }

    @Override
    public void map(double[] y, double[] image) {
        state.displacedBy(1, y, end);
        Arrays.fill(discreteGradient, 0);
        if (symmetrised) {
            quotients.add(state.x, end, 0.5, discreteGradient);
            quotients.add(end, state.x, 0.5, discreteGradient);
        } else {
            quotients.add(state.x, end, 1, discreteGradient);
        }
        StructureMatrix.multiply(h, discreteGradient, image);
    }

    @Override
    public void jacobianVector(double[] y, double[] v, double[] product) {
        state.displacedBy(1, y, end);
        Arrays.fill(discreteGradient, 0);
        if (symmetrised) {
            quotients.addDerivative(state.x, end, still, v, 0.5, discreteGradient);
            quotients.addDerivative(end, state.x, v, still, 0.5, discreteGradient);
        } else {
            quotients.addDerivative(state.x, end, still, v, 1, discreteGradient);
        }
        StructureMatrix.multiply(h, discreteGradient, product);
    }

    void arrive(double[] y, boolean converged) {
        state.add(y);
        history.settle(y, converged);
    }
}
