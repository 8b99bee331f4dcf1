package dev.hnn.models.hnn;

import dev.hnn.api.dynamics.Hamiltonian;
import dev.hnn.api.system.Ellipsoid;
import dev.hnn.api.system.PhysicalSystem;
import dev.hnn.api.system.Region;

/** H = |x|²/2 − 1 with n = 2, and a reference point away from the origin. */
final class TwoOscillators implements PhysicalSystem {

    @Override
    public Hamiltonian hamiltonian() {
        return new Hamiltonian() {
            @Override
            public int degreesOfFreedom() {
                return 2;
            }

            @Override
            public double energy(double[] x) {
                return (x[0] * x[0] + x[1] * x[1] + x[2] * x[2] + x[3] * x[3]) / 2 - 1;
            }

            @Override
            public double gradient(double[] x, double[] gradient) {
                System.arraycopy(x, 0, gradient, 0, 4);
                return energy(x);
            }

            @Override
            public void hessianVector(double[] x, double[] v, double[] product) {
                System.arraycopy(v, 0, product, 0, 4);
            }
        };
    }

    @Override
    public double[] initialState() {
        return new double[] {1, 0, 0, 0};
    }

    @Override
    public double[] referencePoint() {
        return new double[] {0.5, 0.25, 0, 0};
    }

    @Override
    public Region region() {
        return new Ellipsoid(new double[4], new double[] {2, 2, 2, 2});
    }
}
