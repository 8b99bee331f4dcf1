package dev.hnn.systems;

import dev.hnn.api.dynamics.SeparableHamiltonian;

/**
 * H(q, p) = p²/(2I) + w(1 − cos q), with I = ml² and w = mgl. It needs no scratch memory, so any number of threads may
 * share it.
 *
 * <p>The potential energy is computed as 2w sin²(q/2), which does not cancel near the equilibrium, and its derivative as
 * 2w sin(q/2) cos(q/2).
 */
final class PendulumHamiltonian implements SeparableHamiltonian {

    // StrictMath throughout: Math.sin and Math.cos may differ in the last bit between platforms and between interpreted
    // and compiled code, while equal settings must give equal bytes.

    private final double inertia;
    private final double weight;

    PendulumHamiltonian(double inertia, double weight) {
        this.inertia = inertia;
        this.weight = weight;
    }

    @Override
    public int degreesOfFreedom() {
        return 1;
    }

    @Override
    public double energy(double[] x) {
        return kineticEnergy(x[1]) + potentialEnergy(StrictMath.sin(0.5 * x[0]));
    }

    @Override
    public double kineticGradient(double[] x, double[] gradient) {
        gradient[1] = x[1] / inertia;
        return kineticEnergy(x[1]);
    }

    @Override
    public double potentialGradient(double[] x, double[] gradient) {
        double half = 0.5 * x[0];
        double sineOfHalf = StrictMath.sin(half);
        gradient[0] = 2 * weight * sineOfHalf * StrictMath.cos(half);
        return potentialEnergy(sineOfHalf);
    }

    @Override
    public void hessianVector(double[] x, double[] v, double[] product) {
        product[0] = weight * StrictMath.cos(x[0]) * v[0];
        product[1] = v[1] / inertia;
    }

    private double kineticEnergy(double p) {
        return 0.5 * p * (p / inertia);
    }

    private double potentialEnergy(double sineOfHalf) {
        return 2 * weight * sineOfHalf * sineOfHalf;
    }
}
