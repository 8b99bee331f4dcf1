package dev.hnn.systems;

import dev.hnn.api.dynamics.SeparableHamiltonian;

/** H(q, p) = p²/(2m) + kq²/2. It needs no scratch memory, so any number of threads may share it. */
final class HarmonicOscillatorHamiltonian implements SeparableHamiltonian {

    private final double mass;
    private final double stiffness;

    HarmonicOscillatorHamiltonian(double mass, double stiffness) {
        this.mass = mass;
        this.stiffness = stiffness;
    }

    @Override
    public int degreesOfFreedom() {
        return 1;
    }

    @Override
    public double energy(double[] x) {
        return kineticEnergy(x[1]) + potentialEnergy(x[0]);
    }

    @Override
    public double kineticGradient(double[] x, double[] gradient) {
        gradient[1] = x[1] / mass;
        return kineticEnergy(x[1]);
    }

    @Override
    public double potentialGradient(double[] x, double[] gradient) {
        gradient[0] = stiffness * x[0];
        return potentialEnergy(x[0]);
    }

    @Override
    public void hessianVector(double[] x, double[] v, double[] product) {
        product[0] = stiffness * v[0];
        product[1] = v[1] / mass;
    }

    private double kineticEnergy(double p) {
        return 0.5 * p * (p / mass);
    }

    private double potentialEnergy(double q) {
        return 0.5 * q * (stiffness * q);
    }
}
