package dev.hnn.models.network;

import java.util.List;

/**
 * All that determines a network
 *
 * <pre>  H(x) = w · a_L + c,   a_l = σ(W_l a_{l−1} + b_l),   a₀ = x = (q, p),</pre>
 *
 * <p>with L ≥ 1 hidden layers. The last layer has no bias: it would be one with the constant c, the gauge, which no
 * derivative depends on. Immutable and thread-safe.
 */
public final class NetworkParameters {

    /** σ. */
    private final Activation activation;
    /** W_l, by rows: {@code weights[l][i][j]} leads from input j to unit i. */
    private final double[][][] weights;
    /** The transposes of the W_l, by rows, so that both directions of a pass combine whole rows. */
    private final double[][][] transposes;

    private final double[][] biases;
    private final double[] output;
    private final double gauge;

    /**
     * Makes the parameters of a network.
     *
     * @param activation σ, the same in all hidden layers
     * @param layers the hidden layers, from the input on; the first has 2n inputs
     * @param output w, one element for each unit of the last hidden layer. Copied.
     * @param gauge c
     * @throws IllegalArgumentException if the shapes do not fit together, or a number is not finite
     */
    public NetworkParameters(Activation activation, List<Layer> layers, double[] output, double gauge) {
        this.activation = activation;
        this.weights = new double[layers.size()][][];
        this.transposes = new double[layers.size()][][];
        this.biases = new double[layers.size()][];
        if (layers.isEmpty()) {
            throw new IllegalArgumentException("A network needs at least one hidden layer, not none.");
        }
        int inputs = layers.get(0).inputs();
        if (inputs % 2 != 0) {
            throw new IllegalArgumentException(
                    "A network's first layer must have an even number of inputs, the n positions and n momenta, not "
                            + inputs + ".");
        }
        for (int l = 0; l < weights.length; l++) {
            Layer layer = layers.get(l);
            if (layer.inputs() != inputs) {
                throw new IllegalArgumentException(
                        "Layer " + l + " of a network must have " + inputs + " inputs, not " + layer.inputs() + ".");
            }
            inputs = layer.units();
            weights[l] = layer.rows();
            transposes[l] = layer.columns();
            biases[l] = layer.bias();
        }
        if (output.length != inputs) {
            throw new IllegalArgumentException("The last layer of a network must have " + inputs
                    + " weights, one for each unit before it, not " + output.length + ".");
        }
        this.output = Layer.finite(output.clone(), "output weights");
        this.gauge = Layer.finite(new double[] {gauge}, "gauge")[0];
    }

    private NetworkParameters(NetworkParameters other, double gauge) {
        this.activation = other.activation;
        this.weights = other.weights;
        this.transposes = other.transposes;
        this.biases = other.biases;
        this.output = other.output;
        this.gauge = Layer.finite(new double[] {gauge}, "gauge")[0];
    }

    /** The same network with another gauge. */
    public NetworkParameters withGauge(double other) {
        return new NetworkParameters(this, other);
    }

    /** The number n of degrees of freedom. */
    public int degreesOfFreedom() {
        return transposes[0].length / 2;
    }

    /** The number L of hidden layers. */
    public int depth() {
        return weights.length;
    }

    /** σ. */
    public Activation activation() {
        return activation;
    }

    /** A copy of a hidden layer, from 0 to L − 1. */
    public Layer layer(int l) {
        return new Layer(weights[l], biases[l]);
    }

    /** A copy of w. */
    public double[] output() {
        return output.clone();
    }

    /** c. */
    public double gauge() {
        return gauge;
    }

    // What follows is shared with the kernel of this package, which reads it only.

    double[][] rows(int l) {
        return weights[l];
    }

    double[][] columns(int l) {
        return transposes[l];
    }

    double[] bias(int l) {
        return biases[l];
    }

    double[] outputWeights() {
        return output;
    }
}
