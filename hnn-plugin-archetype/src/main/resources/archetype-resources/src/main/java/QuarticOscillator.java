package ${package};

import dev.hnn.api.dynamics.Hamiltonian;
import dev.hnn.api.dynamics.SeparableHamiltonian;
import dev.hnn.api.system.Ellipsoid;
import dev.hnn.api.system.PhysicalSystem;
import dev.hnn.api.system.Region;

/**
 * A particle on a spring that hardens,
 *
 * <pre>  H(q, p) = p²/2 + q²/2 + λ q⁴/4.</pre>
 */
public final class QuarticOscillator implements PhysicalSystem {

    private final double lambda;

    public QuarticOscillator(double lambda) {
        this.lambda = lambda;
    }

    @Override
    public Hamiltonian hamiltonian() {
        return new Energy(lambda);
    }

    @Override
    public double[] initialState() {
        return new double[] {1.0, 0.0};
    }

    @Override
    public double[] referencePoint() {
        return new double[2];
    }

    @Override
    public Region region() {
        return new Ellipsoid(new double[2], new double[] {2.0, 2.5});
    }

    /** A state is one array, positions first: x = (q, p). Called in the innermost loop, so that nothing is allocated. */
    private record Energy(double lambda) implements SeparableHamiltonian {

        @Override
        public int degreesOfFreedom() {
            return 1;
        }

        @Override
        public double energy(double[] x) {
            return kinetic(x) + potential(x);
        }

        @Override
        public double kineticGradient(double[] x, double[] gradient) {
            gradient[1] = x[1];
            return kinetic(x);
        }

        @Override
        public double potentialGradient(double[] x, double[] gradient) {
            double q = x[0];
            gradient[0] = q + lambda * q * q * q;
            return potential(x);
        }

        @Override
        public void hessianVector(double[] x, double[] v, double[] product) {
            double q = x[0];
            product[0] = (1 + 3 * lambda * q * q) * v[0];
            product[1] = v[1];
        }

        private static double kinetic(double[] x) {
            return x[1] * x[1] / 2;
        }

        private double potential(double[] x) {
            double square = x[0] * x[0];
            return square / 2 + lambda * square * square / 4;
        }
    }
}
