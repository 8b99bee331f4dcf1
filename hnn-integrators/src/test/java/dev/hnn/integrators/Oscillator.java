package dev.hnn.integrators;

import dev.hnn.api.dynamics.SeparableHamiltonian;

/** The harmonic oscillator of the paper, H = (q² + p²)/2. */
public final class Oscillator implements SeparableHamiltonian {

    @Override
    public int degreesOfFreedom() {
        return 1;
    }

    @Override
    public double energy(double[] x) {
        return 0.5 * x[1] * x[1] + 0.5 * x[0] * x[0];
    }

    @Override
    public double kineticGradient(double[] x, double[] gradient) {
        gradient[1] = x[1];
        return 0.5 * x[1] * x[1];
    }

    @Override
    public double potentialGradient(double[] x, double[] gradient) {
        gradient[0] = x[0];
        return 0.5 * x[0] * x[0];
    }

    @Override
    public void hessianVector(double[] x, double[] v, double[] product) {
        product[0] = v[0];
        product[1] = v[1];
    }
}
