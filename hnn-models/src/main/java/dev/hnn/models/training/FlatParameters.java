package dev.hnn.models.training;

import dev.hnn.models.network.Layer;
import dev.hnn.models.network.NetworkParameters;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * A network's parameters as one array, the variables of its loss, in the order in which DL4J keeps them: the weights of all
 * layers from the input on, row by row, those of the last layer included, and then the biases of the hidden layers.
 */
public final class FlatParameters {

    private FlatParameters() {}

    /**
     * Draws initial parameters. Weights are normal with variance 1/inputs, so that every layer starts with pre-activations
     * of the size of its inputs; biases are uniform in ±1, since a network without them would start out odd in x.
     *
     * @param architecture the shape
     * @param random the only source of randomness
     * @return a new array
     */
    public static double[] draw(Architecture architecture, RandomGenerator random) {
        double[] flat = new double[architecture.parameterCount()];
        int at = 0;
        for (int l = 0; l <= architecture.depth(); l++) {
            int inputs = architecture.inputs(l);
            int units = l < architecture.depth() ? architecture.units(l) : 1;
            for (int i = 0; i < units * inputs; i++) {
                flat[at++] = random.nextGaussian() / Math.sqrt(inputs);
            }
        }
        while (at < flat.length) {
            flat[at++] = 2 * random.nextDouble() - 1;
        }
        return flat;
    }

    /**
     * Makes a network of gauge 0.
     *
     * @param architecture the shape
     * @param flat its parameters. Not modified.
     * @return the network
     * @throws IllegalArgumentException if a parameter is not finite
     */
    public static NetworkParameters network(Architecture architecture, double[] flat) {
        int weight = 0;
        int bias = flat.length;
        for (int l = 0; l < architecture.depth(); l++) {
            bias -= architecture.units(l);
        }
        int output = bias - architecture.inputs(architecture.depth());
        double[] last = Arrays.copyOfRange(flat, output, bias);
        List<Layer> layers = new ArrayList<>();
        for (int l = 0; l < architecture.depth(); l++) {
            double[][] rows = new double[architecture.units(l)][];
            for (int i = 0; i < rows.length; i++) {
                rows[i] = Arrays.copyOfRange(flat, weight, weight += architecture.inputs(l));
            }
            layers.add(new Layer(rows, Arrays.copyOfRange(flat, bias, bias += rows.length)));
        }
        return new NetworkParameters(architecture.activation(), layers, last, 0);
    }
}
