package org.example.mlp;

import dev.hnn.api.dynamics.Hamiltonian;
import dev.hnn.api.system.Ellipsoid;
import dev.hnn.api.system.PhysicalSystem;
import dev.hnn.api.system.Region;

/** A system to learn, H = (q² + p²)/2. */
final class Oscillator implements PhysicalSystem {

    @Override
    public Hamiltonian hamiltonian() {
        return new Energy();
    }

    @Override
    public double[] initialState() {
        return new double[] {1, 0};
    }

    @Override
    public double[] referencePoint() {
        return new double[2];
    }

    @Override
    public Region region() {
        return new Ellipsoid(new double[2], new double[] {2, 2});
    }

    private record Energy() implements Hamiltonian {

        @Override
        public int degreesOfFreedom() {
            return 1;
        }

        @Override
        public double energy(double[] x) {
            return (x[0] * x[0] + x[1] * x[1]) / 2;
        }

        @Override
        public double gradient(double[] x, double[] gradient) {
            gradient[0] = x[0];
            gradient[1] = x[1];
            return energy(x);
        }

        @Override
        public void hessianVector(double[] x, double[] v, double[] product) {
            product[0] = v[0];
            product[1] = v[1];
        }
    }
}
