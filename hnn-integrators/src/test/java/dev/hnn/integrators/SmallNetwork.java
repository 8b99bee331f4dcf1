package dev.hnn.integrators;

import dev.hnn.api.dynamics.Hamiltonian;

/**
 * A network with one hidden layer of four, fixed weights, and the antiderivative of tanh as its activation:
 * H(x) = Σₖ wₖ ln cosh(aₖ·x + bₖ). Nowhere separable, without a symmetry, and with closed energy levels, since it is convex.
 */
record SmallNetwork() implements Hamiltonian {

    private static final double[] OUTER = {0.9, 0.6, 0.7, 0.5};
    private static final double[][] INNER = {{1.1, 0.2}, {-0.3, 1.2}, {0.8, 0.9}, {0.6, -0.7}};
    private static final double[] BIAS = {0.1, -0.2, 0.3, 0.05};

    @Override
    public int degreesOfFreedom() {
        return 1;
    }

    @Override
    public double energy(double[] x) {
        double sum = 0;
        for (int k = 0; k < OUTER.length; k++) {
            sum += OUTER[k] * Math.log(Math.cosh(activation(k, x)));
        }
        return sum;
    }

    @Override
    public double gradient(double[] x, double[] gradient) {
        gradient[0] = 0;
        gradient[1] = 0;
        for (int k = 0; k < OUTER.length; k++) {
            double slope = OUTER[k] * Math.tanh(activation(k, x));
            gradient[0] += slope * INNER[k][0];
            gradient[1] += slope * INNER[k][1];
        }
        return energy(x);
    }

    @Override
    public void hessianVector(double[] x, double[] v, double[] product) {
        product[0] = 0;
        product[1] = 0;
        for (int k = 0; k < OUTER.length; k++) {
            double tanh = Math.tanh(activation(k, x));
            double bend = OUTER[k] * (1 - tanh * tanh) * (INNER[k][0] * v[0] + INNER[k][1] * v[1]);
            product[0] += bend * INNER[k][0];
            product[1] += bend * INNER[k][1];
        }
    }

    private static double activation(int k, double[] x) {
        return INNER[k][0] * x[0] + INNER[k][1] * x[1] + BIAS[k];
    }
}
