package dev.hnn.api.dynamics;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The default methods, for two degrees of freedom. */
class HamiltonianTest {

    private static final double[] STATE = {2, 3, 5, 7};

    @Test
    void vectorFieldIsThePositionsVelocityAndTheMomentasForce() {
        double[] x = STATE.clone();
        double[] dx = new double[4];
        new Coupled().evaluate(x, dx);
        // H = q₁p₂² + q₂p₁: q̇ = (q₂, 2q₁p₂), ṗ = −(p₂², p₁)
        assertThat(dx).containsExactly(3, 28, -49, -5);
        assertThat(x).containsExactly(STATE);
    }

    @Test
    void dimensionIsTwiceTheDegreesOfFreedom() {
        assertThat(new Coupled().dimension()).isEqualTo(4);
    }

    @Test
    void separableGradientIsPutTogetherFromItsHalves() {
        double[] gradient = new double[4];
        // H = (p₁ + 2p₂) + (q₁² + q₂³)
        assertThat(new Halves().gradient(STATE, gradient)).isEqualTo(5 + 14 + 4 + 27);
        assertThat(gradient).containsExactly(4, 27, 1, 2);
    }

    @Test
    void separableGradientAddsTheKineticEnergyFirst() {
        double[] x = {0.1, 0.7, 0.3, 0.2};
        double[] gradient = new double[4];
        Halves halves = new Halves();
        assertThat(halves.gradient(x, gradient))
                .isEqualTo(halves.kineticGradient(x, gradient) + halves.potentialGradient(x, gradient));
    }

    @Test
    void severalStatesAreTakenOneByOneAndNoMoreThanTheCount() {
        double[][] x = {{1, 2, 3, 4}, STATE.clone(), {9, 9, 9, 9}};
        double[][] out = new double[3][4];
        double[] energies = new double[3];
        Coupled coupled = new Coupled();
        coupled.evaluate(x, out, 2);
        assertThat(out).isDeepEqualTo(new double[][] {{2, 8, -16, -3}, {3, 28, -49, -5}, {0, 0, 0, 0}});
        coupled.gradient(x, out, 2);
        assertThat(out).isDeepEqualTo(new double[][] {{16, 3, 2, 8}, {49, 5, 3, 28}, {0, 0, 0, 0}});
        coupled.energy(x, energies, 2);
        assertThat(energies).containsExactly(16 + 6, 98 + 15, 0);
        VectorField plain = new Shift();
        plain.evaluate(x, out, 1);
        assertThat(out[0]).containsExactly(2, 3, 4, 5);
        assertThat(out[1]).containsExactly(49, 5, 3, 28);
    }

    /** f(x) = x + 1. */
    private static final class Shift implements VectorField {

        @Override
        public int dimension() {
            return 4;
        }

        @Override
        public void evaluate(double[] x, double[] dx) {
            for (int i = 0; i < 4; i++) {
                dx[i] = x[i] + 1;
            }
        }
    }

    private static final class Coupled implements Hamiltonian {

        @Override
        public int degreesOfFreedom() {
            return 2;
        }

        @Override
        public double energy(double[] x) {
            return x[0] * x[3] * x[3] + x[1] * x[2];
        }

        @Override
        public double gradient(double[] x, double[] gradient) {
            gradient[0] = x[3] * x[3];
            gradient[1] = x[2];
            gradient[2] = x[1];
            gradient[3] = 2 * x[0] * x[3];
            return energy(x);
        }

        @Override
        public void hessianVector(double[] x, double[] v, double[] product) {
            throw new AssertionError("not needed here");
        }
    }

    private static final class Halves implements SeparableHamiltonian {

        @Override
        public int degreesOfFreedom() {
            return 2;
        }

        @Override
        public double energy(double[] x) {
            throw new AssertionError("not needed here");
        }

        @Override
        public double kineticGradient(double[] x, double[] gradient) {
            gradient[2] = 1;
            gradient[3] = 2;
            return x[2] + 2 * x[3];
        }

        @Override
        public double potentialGradient(double[] x, double[] gradient) {
            gradient[0] = 2 * x[0];
            gradient[1] = 3 * x[1] * x[1];
            return x[0] * x[0] + x[1] * x[1] * x[1];
        }

        @Override
        public void hessianVector(double[] x, double[] v, double[] product) {
            throw new AssertionError("not needed here");
        }
    }
}
