package dev.hnn.integrators.discretegradient;

import dev.hnn.api.dynamics.Hamiltonian;
import dev.hnn.integrators.linearalgebra.StructureMatrix;
import dev.hnn.integrators.stepping.Extrapolation;
import dev.hnn.integrators.stepping.StagedEquation;
import java.util.Arrays;

/** The step of {@link AverageVectorField}, in its increment; started from the polynomial through those of the last steps. */
final class AverageEquation extends StagedEquation {

    private final GaussRule rule;
    private final Extrapolation history;
    private final double[] mean;
    private final double[] direction;

    AverageEquation(Hamiltonian hamiltonian, double stepSize, GaussRule rule) {
        super(hamiltonian, stepSize, rule.count());
        this.rule = rule;
        this.history = new Extrapolation(2 * n);
        this.mean = new double[2 * n];
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
        double node = rule.nodes()[stage];
        for (int i = 0; i < 2 * n; i++) {
            point[i] = state.x[i] + (node * y[i] + state.carry[i]);
        }
    }

    @Override
    protected void take(int stage) {
        if (stage == 0) {
            Arrays.fill(mean, 0);
        }
        double weight = rule.weights()[stage];
        for (int i = 0; i < 2 * n; i++) {
            mean[i] += weight * gradient[i];
        }
    }

    @Override
    protected void read(double[] y, double[] image) {
        StructureMatrix.multiply(h, mean, image);
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
        for (int stage = 0; stage < rule.count(); stage++) {
            moveTo(y, stage);
            for (int i = 0; i < 2 * n; i++) {
                direction[i] = rule.nodes()[stage] * v[i];
            }
            hamiltonian.hessianVector(point, direction, gradient);
            ledger.hessianVector();
            take(stage);
        }
        read(y, product);
    }
}
