package dev.hnn.integrators;

import dev.hnn.api.dynamics.Hamiltonian;

/** Counts what is asked of another Hamiltonian; it also hides that the other is separable. */
final class CountingHamiltonian implements Hamiltonian {

    private final Hamiltonian counted;
    private long gradients;
    private long hessianVectors;

    CountingHamiltonian(Hamiltonian counted) {
        this.counted = counted;
    }

    long gradients() {
        return gradients;
    }

    long hessianVectors() {
        return hessianVectors;
    }

    @Override
    public int degreesOfFreedom() {
        return counted.degreesOfFreedom();
    }

    @Override
    public double energy(double[] x) {
        return counted.energy(x);
    }

    @Override
    public double gradient(double[] x, double[] gradient) {
        gradients++;
        return counted.gradient(x, gradient);
    }

    @Override
    public void hessianVector(double[] x, double[] v, double[] product) {
        hessianVectors++;
        counted.hessianVector(x, v, product);
    }
}
