package dev.hnn.conformance;

import dev.hnn.api.dynamics.SeparableHamiltonian;

/** H = |p|²/2 + k|q|²/2 with two degrees of freedom: sound, and open for what is not. */
class OscillatorHamiltonian implements SeparableHamiltonian {

    final double stiffness;

    OscillatorHamiltonian(double stiffness) {
        this.stiffness = stiffness;
    }

    @Override
    public int degreesOfFreedom() {
        return 2;
    }

    @Override
    public double energy(double[] x) {
        return 0.5 * (x[2] * x[2] + x[3] * x[3]) + 0.5 * stiffness * (x[0] * x[0] + x[1] * x[1]);
    }

    @Override
    public double kineticGradient(double[] x, double[] gradient) {
        gradient[2] = x[2];
        gradient[3] = x[3];
        return 0.5 * (x[2] * x[2] + x[3] * x[3]);
    }

    @Override
    public double potentialGradient(double[] x, double[] gradient) {
        gradient[0] = stiffness * x[0];
        gradient[1] = stiffness * x[1];
        return 0.5 * stiffness * (x[0] * x[0] + x[1] * x[1]);
    }

    @Override
    public void hessianVector(double[] x, double[] v, double[] product) {
        product[0] = stiffness * v[0];
        product[1] = stiffness * v[1];
        product[2] = v[2];
        product[3] = v[3];
    }
}
