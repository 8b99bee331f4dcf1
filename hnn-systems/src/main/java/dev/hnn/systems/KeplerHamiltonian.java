package dev.hnn.systems;

import dev.hnn.api.dynamics.SeparableHamiltonian;

/** H(q, p) = |p|²/2 − μ/|q| in the plane. It needs no scratch memory, so any number of threads may share it. */
final class KeplerHamiltonian implements SeparableHamiltonian {

    private final double mu;

    KeplerHamiltonian(double mu) {
        this.mu = mu;
    }

    @Override
    public int degreesOfFreedom() {
        return 2;
    }

    @Override
    public double energy(double[] x) {
        return kineticEnergy(x) - mu * inverseDistance(squaredDistance(x));
    }

    @Override
    public double kineticGradient(double[] x, double[] gradient) {
        gradient[2] = x[2];
        gradient[3] = x[3];
        return kineticEnergy(x);
    }

    @Override
    public double potentialGradient(double[] x, double[] gradient) {
        double square = squaredDistance(x);
        double inverse = inverseDistance(square);
        double factor = mu * inverse / square;
        gradient[0] = factor * x[0];
        gradient[1] = factor * x[1];
        return -mu * inverse;
    }

    @Override
    public void hessianVector(double[] x, double[] v, double[] product) {
        double square = squaredDistance(x);
        double factor = mu * inverseDistance(square) / square;
        double radial = 3 * ((x[0] * v[0] + x[1] * v[1]) / square);
        product[0] = factor * (v[0] - radial * x[0]);
        product[1] = factor * (v[1] - radial * x[1]);
        product[2] = v[2];
        product[3] = v[3];
    }

    private static double kineticEnergy(double[] x) {
        return 0.5 * (x[2] * x[2] + x[3] * x[3]);
    }

    private static double squaredDistance(double[] x) {
        return x[0] * x[0] + x[1] * x[1];
    }

    /** 1/|q| from |q|², so that it is not a number where q is infinite: 1/∞ would be a respectable 0. */
    private static double inverseDistance(double square) {
        return Math.sqrt(square) / square;
    }
}
