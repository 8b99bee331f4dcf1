package dev.hnn.integrators.discretegradient;

import static dev.hnn.integrators.linearalgebra.InnerProduct.dot;

import dev.hnn.api.dynamics.Hamiltonian;
import dev.hnn.integrators.linearalgebra.StructureMatrix;
import dev.hnn.integrators.stepping.PredictedEquation;

/** The step of {@link DiscreteGradient}, in the increment y. */
final class GonzalezEquation extends PredictedEquation {

    /** x + y, and ∇H there. */
    private final double[] end;

    private final double[] gradientAtEnd;
    private final double[] product;
    private final double[] half;
    private double energy;

    GonzalezEquation(Hamiltonian hamiltonian, double stepSize) {
        super(hamiltonian, stepSize, 1, 2 * hamiltonian.degreesOfFreedom());
        this.end = new double[2 * n];
        this.gradientAtEnd = new double[2 * n];
        this.product = new double[2 * n];
        this.half = new double[2 * n];
    }

    @Override
    protected void pose() {
        energy = hamiltonian.energy(state.x);
    }

    @Override
    protected void moveTo(double[] y, int stage) {
        state.displacedBy(0.5, y, point);
    }

    @Override
    protected void read(double[] y, double[] image) {
        double correction = correction(y);
        for (int i = 0; i < n; i++) {
            image[i] = h * (gradient[n + i] + correction * y[n + i]);
            image[n + i] = -h * (gradient[i] + correction * y[i]);
        }
    }

    /** c, by the gradient at the middle; 0 where y is 0, as is its limit for a smooth H. */
    private double correction(double[] y) {
        double square = dot(y, y);
        if (square == 0) {
            return 0;
        }
        state.displacedBy(1, y, end);
        return (hamiltonian.energy(end) - energy - dot(gradient, y)) / square;
    }

    /** {@inheritDoc} With g = ∇H(m): c′v = ((∇H(x + y) − g)·v − ½ (∇²H(m)v)·y − 2c y·v) / |y|². */
    @Override
    public void jacobianVector(double[] y, double[] v, double[] out) {
        moveTo(y, 0);
        hamiltonian.gradient(point, gradient);
        ledger.gradient();
        for (int i = 0; i < 2 * n; i++) {
            half[i] = v[i] / 2;
        }
        hamiltonian.hessianVector(point, half, product);
        ledger.hessianVector();
        double square = dot(y, y);
        if (square > 0) {
            double correction = correction(y);
            hamiltonian.gradient(end, gradientAtEnd);
            ledger.gradient();
            double change =
                    (dot(gradientAtEnd, v) - dot(gradient, v) - dot(product, y) - 2 * correction * dot(y, v)) / square;
            for (int i = 0; i < 2 * n; i++) {
                product[i] += change * y[i] + correction * v[i];
            }
        }
        StructureMatrix.multiply(h, product, out);
    }
}
