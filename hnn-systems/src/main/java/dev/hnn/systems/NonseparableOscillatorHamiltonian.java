package dev.hnn.systems;

import dev.hnn.api.dynamics.Hamiltonian;

/** H(q, p) = (q² + 1)(p² + 1)/2. It needs no scratch memory, so any number of threads may share it. */
final class NonseparableOscillatorHamiltonian implements Hamiltonian {

    @Override
    public int degreesOfFreedom() {
        return 1;
    }

    @Override
    public double energy(double[] x) {
        return 0.5 * (x[0] * x[0] + 1) * (x[1] * x[1] + 1);
    }

    @Override
    public double gradient(double[] x, double[] gradient) {
        gradient[0] = x[0] * (x[1] * x[1] + 1);
        gradient[1] = x[1] * (x[0] * x[0] + 1);
        return energy(x);
    }

    @Override
    public void hessianVector(double[] x, double[] v, double[] product) {
        double mixed = 2 * x[0] * x[1];
        product[0] = (x[1] * x[1] + 1) * v[0] + mixed * v[1];
        product[1] = mixed * v[0] + (x[0] * x[0] + 1) * v[1];
    }
}
