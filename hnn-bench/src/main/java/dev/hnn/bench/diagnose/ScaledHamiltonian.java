package dev.hnn.bench.diagnose;

import dev.hnn.api.dynamics.Hamiltonian;
import dev.hnn.api.dynamics.SeparableHamiltonian;

/**
 * A Hamiltonian in other units, K(y) = c² H(y / c) with y = c x: the same motion, to which every operation rounds differently,
 * since c = 3 is no power of two. So two runs of one method, in x and in y, differ by what rounding and stopping an iteration do
 * to them. Mutable: for one thread.
 */
class ScaledHamiltonian implements Hamiltonian {

    private static final double SCALE = 3;

    private final Hamiltonian hamiltonian;
    private final double[] x;

    private ScaledHamiltonian(Hamiltonian hamiltonian) {
        this.hamiltonian = hamiltonian;
        this.x = new double[hamiltonian.dimension()];
    }

    /**
     * Scales a Hamiltonian.
     *
     * @param hamiltonian H, used by one thread
     * @return K, which is separable if H is
     */
    static ScaledHamiltonian of(Hamiltonian hamiltonian) {
        return hamiltonian instanceof SeparableHamiltonian separable
                ? new Separable(separable)
                : new ScaledHamiltonian(hamiltonian);
    }

    /**
     * From x to y.
     *
     * @param state x. Not modified.
     * @return c x, a new array
     */
    static double[] scale(double[] state) {
        double[] y = state.clone();
        for (int i = 0; i < y.length; i++) {
            y[i] *= SCALE;
        }
        return y;
    }

    /**
     * From y to x.
     *
     * @param y receives y / c. Modified.
     */
    static void unscale(double[] y) {
        for (int i = 0; i < y.length; i++) {
            y[i] /= SCALE;
        }
    }

    /** The x of a y; the same array each time. */
    final double[] unscaled(double[] y) {
        System.arraycopy(y, 0, x, 0, x.length);
        unscale(x);
        return x;
    }

    @Override
    public final int degreesOfFreedom() {
        return hamiltonian.degreesOfFreedom();
    }

    @Override
    public double energy(double[] y) {
        return SCALE * SCALE * hamiltonian.energy(unscaled(y));
    }

    @Override
    public double gradient(double[] y, double[] gradient) {
        double energy = hamiltonian.gradient(unscaled(y), gradient);
        for (int i = 0; i < gradient.length; i++) {
            gradient[i] *= SCALE;
        }
        return SCALE * SCALE * energy;
    }

    @Override
    public final void hessianVector(double[] y, double[] v, double[] product) {
        hamiltonian.hessianVector(unscaled(y), v, product);
    }

    /** The same of a sum T(p) + V(q). */
    private static final class Separable extends ScaledHamiltonian implements SeparableHamiltonian {

        private final SeparableHamiltonian hamiltonian;

        Separable(SeparableHamiltonian hamiltonian) {
            super(hamiltonian);
            this.hamiltonian = hamiltonian;
        }

        @Override
        public double gradient(double[] y, double[] gradient) {
            return SeparableHamiltonian.super.gradient(y, gradient);
        }

        @Override
        public double kineticGradient(double[] y, double[] gradient) {
            double energy = hamiltonian.kineticGradient(unscaled(y), gradient);
            scale(gradient, degreesOfFreedom());
            return SCALE * SCALE * energy;
        }

        @Override
        public double potentialGradient(double[] y, double[] gradient) {
            double energy = hamiltonian.potentialGradient(unscaled(y), gradient);
            scale(gradient, 0);
            return SCALE * SCALE * energy;
        }

        private void scale(double[] gradient, int from) {
            for (int i = from; i < from + degreesOfFreedom(); i++) {
                gradient[i] *= SCALE;
            }
        }
    }
}
