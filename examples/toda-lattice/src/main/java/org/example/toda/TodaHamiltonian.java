package org.example.toda;

import dev.hnn.api.dynamics.SeparableHamiltonian;

/**
 * Three particles on a ring, with bonds whose force is exponential (Toda 1967):
 *
 * <pre>  H(q, p) = Σ pᵢ²/2 + Σ V(qᵢ − qᵢ₊₁),   V(r) = (exp(b r) − 1)/b²,   q₄ = q₁.</pre>
 *
 * <p>V has a linear part, r/b, which cancels round the ring; for b → 0 the bonds become springs. Immutable, so that it may
 * even be shared between threads.
 *
 * @param hardness b
 */
record TodaHamiltonian(double hardness) implements SeparableHamiltonian {

    @Override
    public int degreesOfFreedom() {
        return 3;
    }

    @Override
    public double energy(double[] x) {
        return kinetic(x) + potential(x);
    }

    @Override
    public double kineticGradient(double[] x, double[] gradient) {
        gradient[3] = x[3];
        gradient[4] = x[4];
        gradient[5] = x[5];
        return kinetic(x);
    }

    @Override
    public double potentialGradient(double[] x, double[] gradient) {
        // V′ = b V + 1/b, and of two neighbouring bonds the 1/b cancels.
        double v12 = potential(x[0] - x[1]);
        double v23 = potential(x[1] - x[2]);
        double v31 = potential(x[2] - x[0]);
        gradient[0] = hardness * (v12 - v31);
        gradient[1] = hardness * (v23 - v12);
        gradient[2] = hardness * (v31 - v23);
        return v12 + v23 + v31;
    }

    @Override
    public void hessianVector(double[] x, double[] v, double[] product) {
        double f12 = Math.exp(hardness * (x[0] - x[1])) * (v[0] - v[1]);
        double f23 = Math.exp(hardness * (x[1] - x[2])) * (v[1] - v[2]);
        double f31 = Math.exp(hardness * (x[2] - x[0])) * (v[2] - v[0]);
        product[0] = f12 - f31;
        product[1] = f23 - f12;
        product[2] = f31 - f23;
        product[3] = v[3];
        product[4] = v[4];
        product[5] = v[5];
    }

    /** V(r), the energy of one bond. */
    double potential(double r) {
        return Math.expm1(hardness * r) / (hardness * hardness);
    }

    private double potential(double[] x) {
        return potential(x[0] - x[1]) + potential(x[1] - x[2]) + potential(x[2] - x[0]);
    }

    private static double kinetic(double[] x) {
        return (x[3] * x[3] + x[4] * x[4] + x[5] * x[5]) / 2;
    }
}
