package dev.hnn.integrators;

import dev.hnn.api.dynamics.SeparableHamiltonian;

/** The pendulum of the paper, H = p²/2 + 1 − cos q. */
public final class Pendulum implements SeparableHamiltonian {

    @Override
    public int degreesOfFreedom() {
        return 1;
    }

    @Override
    public double energy(double[] x) {
        return 0.5 * x[1] * x[1] + (1 - Math.cos(x[0]));
    }

    @Override
    public double kineticGradient(double[] x, double[] gradient) {
        gradient[1] = x[1];
        return 0.5 * x[1] * x[1];
    }

    @Override
    public double potentialGradient(double[] x, double[] gradient) {
        gradient[0] = Math.sin(x[0]);
        return 1 - Math.cos(x[0]);
    }

    @Override
    public void hessianVector(double[] x, double[] v, double[] product) {
        product[0] = Math.cos(x[0]) * v[0];
        product[1] = v[1];
    }
}
