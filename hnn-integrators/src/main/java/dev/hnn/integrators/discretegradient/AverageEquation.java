package dev.hnn.integrators.discretegradient;

import dev.hnn.api.dynamics.Hamiltonian;
import dev.hnn.integrators.linearalgebra.StructureMatrix;
import dev.hnn.integrators.stepping.PredictedEquation;
import java.util.Arrays;

/** The step of {@link AverageVectorField}, in its increment. */
final class AverageEquation extends PredictedEquation {

    private final GaussRule rule;
    private final double[] mean;
    private final double[] direction;

    AverageEquation(Hamiltonian hamiltonian, double stepSize, GaussRule rule) {
        super(hamiltonian, stepSize, rule.count(), 2 * hamiltonian.degreesOfFreedom());
        this.rule = rule;
        this.mean = new double[2 * n];
        this.direction = new double[2 * n];
    }

    @Override
    protected void moveTo(double[] y, int stage) {
        state.displacedBy(rule.nodes()[stage], y, point);
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
    public void jacobianVector(double[] y, double[] v, double[] product) {
        for (int stage = 0; stage < stages; stage++) {
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
