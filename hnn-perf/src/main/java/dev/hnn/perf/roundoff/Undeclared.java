package dev.hnn.perf.roundoff;

import dev.hnn.api.dynamics.Hamiltonian;

/** A Hamiltonian that does not say whether it is separable. */
record Undeclared(Hamiltonian hamiltonian) implements Hamiltonian {

    @Override
    public int degreesOfFreedom() {
        return hamiltonian.degreesOfFreedom();
    }

    @Override
    public double energy(double[] x) {
        return hamiltonian.energy(x);
    }

    @Override
    public double gradient(double[] x, double[] gradient) {
        return hamiltonian.gradient(x, gradient);
    }

    @Override
    public void hessianVector(double[] x, double[] v, double[] product) {
        hamiltonian.hessianVector(x, v, product);
    }
}
