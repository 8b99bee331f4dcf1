package dev.hnn.conformance.problems;

import dev.hnn.api.dynamics.SeparableHamiltonian;

/** H = p²/2 − cos q. Any number of threads may share it. */
public final class Pendulum implements SeparableHamiltonian {

    /** Makes the pendulum, which has no parameters. */
    public Pendulum() {}

    @Override
    public int degreesOfFreedom() {
        return 1;
    }

    @Override
    public double energy(double[] x) {
        return 0.5 * x[1] * x[1] + -StrictMath.cos(x[0]);
    }

    @Override
    public double kineticGradient(double[] x, double[] gradient) {
        gradient[1] = x[1];
        return 0.5 * x[1] * x[1];
    }

    @Override
    public double potentialGradient(double[] x, double[] gradient) {
        gradient[0] = StrictMath.sin(x[0]);
        return -StrictMath.cos(x[0]);
    }

    @Override
    public void hessianVector(double[] x, double[] v, double[] product) {
        product[0] = StrictMath.cos(x[0]) * v[0];
        product[1] = v[1];
    }
}
