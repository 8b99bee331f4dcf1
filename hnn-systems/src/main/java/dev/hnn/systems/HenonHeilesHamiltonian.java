package dev.hnn.systems;

import dev.hnn.api.dynamics.SeparableHamiltonian;

/** H of {@link HenonHeiles}. It needs no scratch memory, so any number of threads may share it. */
final class HenonHeilesHamiltonian implements SeparableHamiltonian {

    @Override
    public int degreesOfFreedom() {
        return 2;
    }

    @Override
    public double energy(double[] x) {
        return kineticEnergy(x) + potentialEnergy(x);
    }

    @Override
    public double kineticGradient(double[] x, double[] gradient) {
        gradient[2] = x[2];
        gradient[3] = x[3];
        return kineticEnergy(x);
    }

    @Override
    public double potentialGradient(double[] x, double[] gradient) {
        gradient[0] = x[0] + 2 * x[0] * x[1];
        gradient[1] = x[1] + (x[0] * x[0] - x[1] * x[1]);
        return potentialEnergy(x);
    }

    @Override
    public void hessianVector(double[] x, double[] v, double[] product) {
        product[0] = v[0] + 2 * (x[1] * v[0] + x[0] * v[1]);
        product[1] = v[1] + 2 * (x[0] * v[0] - x[1] * v[1]);
        product[2] = v[2];
        product[3] = v[3];
    }

    private static double kineticEnergy(double[] x) {
        return 0.5 * (x[2] * x[2] + x[3] * x[3]);
    }

    private static double potentialEnergy(double[] x) {
        double first = x[0] * x[0];
        double second = x[1] * x[1];
        return 0.5 * (first + second) + x[1] * (first - second / 3);
    }
}
