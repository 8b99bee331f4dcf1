package dev.hnn.models.network;

import java.util.Arrays;

/**
 * The forward and the reverse pass of {@link NetworkHamiltonian} for a few states at once, layer by layer, so that a weight
 * is read from memory once for all of them. Every state goes through the operations of the single pass in the same order,
 * so its results have the same bits, in whichever place. A worker with memory of its own.
 */
final class NetworkTile {

    /** The largest number of states: their activations in one layer, and two rows of weights, are to stay in the L1 cache. */
    private static final int CAPACITY = 8;

    private final NetworkParameters parameters;
    private final Activation activation;
    private final int depth;

    /** z_l by hidden layer and state, and later δ_l. */
    private final double[][][] z;
    /** a_l, and later W_{l+1}ᵀ δ_{l+1}. */
    private final double[][][] a;

    private final double[][][] s;
    private final double[][] inputs = new double[CAPACITY][];

    NetworkTile(NetworkParameters parameters) {
        this.parameters = parameters;
        this.activation = parameters.activation();
        this.depth = parameters.depth();
        this.z = scratch();
        this.a = scratch();
        this.s = scratch();
    }

    private double[][][] scratch() {
        double[][][] arrays = new double[depth][CAPACITY][];
        for (int l = 0; l < depth; l++) {
            for (int k = 0; k < CAPACITY; k++) {
                arrays[l][k] = new double[parameters.bias(l).length];
            }
        }
        return arrays;
    }

    /** How many of so many states the next tile takes; 0 if there are too few of them, so that they go one by one. */
    static int first(int count) {
        return Math.min(count, CAPACITY) / Quads.SIZE * Quads.SIZE;
    }

    /**
     * The values at some of the states.
     *
     * @param x the states. Not modified.
     * @param energies receives the values. Modified.
     * @param from the first state of the tile
     * @param count how many, as {@link #first} says
     */
    void energy(double[][] x, double[] energies, int from, int count) {
        forward(x, from, count);
        for (int k = 0; k < count; k++) {
            energies[from + k] = Rows.dot(parameters.outputWeights(), a[depth - 1][k])
                    + parameters.gauge()
                    + NetworkHamiltonian.zeroOrNaN(x[from + k]);
        }
    }

    /**
     * The gradients at some of the states.
     *
     * @param x the states. Not modified.
     * @param gradients receives the gradients. Modified.
     * @param from the first state of the tile
     * @param count how many, as {@link #first} says
     */
    void gradient(double[][] x, double[][] gradients, int from, int count) {
        forward(x, from, count);
        reverse(count);
        for (int k = 0; k < count; k++) {
            NetworkHamiltonian.project(
                    parameters.columns(0), z[0][k], NetworkHamiltonian.zeroOrNaN(x[from + k]), gradients[from + k]);
        }
    }

    private void forward(double[][] x, int from, int count) {
        System.arraycopy(x, from, inputs, 0, count);
        double[][] input = inputs;
        for (int l = 0; l < depth; l++) {
            double[] bias = parameters.bias(l);
            for (int k = 0; k < count; k++) {
                System.arraycopy(bias, 0, z[l][k], 0, bias.length);
            }
            Quads.combine(parameters.columns(l), input, z[l], count);
            for (int k = 0; k < count; k++) {
                activation.evaluate(z[l][k], a[l][k], s[l][k], bias.length);
            }
            input = a[l];
        }
    }

    private void reverse(int count) {
        for (int k = 0; k < count; k++) {
            NetworkHamiltonian.multiply(s[depth - 1][k], parameters.outputWeights(), z[depth - 1][k]);
        }
        for (int l = depth - 1; l > 0; l--) {
            for (int k = 0; k < count; k++) {
                Arrays.fill(a[l - 1][k], 0);
            }
            Quads.combine(parameters.rows(l), z[l], a[l - 1], count);
            for (int k = 0; k < count; k++) {
                NetworkHamiltonian.multiply(s[l - 1][k], a[l - 1][k], z[l - 1][k]);
            }
        }
    }
}
