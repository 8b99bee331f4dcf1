package org.example.mlp;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * An affine map z ↦ Wz + b. The arrays are not copied, and not to be modified.
 *
 * @param weights W, a row for each output
 * @param bias b
 */
record Layer(double[][] weights, double[] bias) {

    int outputs() {
        return weights.length;
    }

    int inputs() {
        return weights[0].length;
    }

    /**
     * Draws the layers of a network (Glorot and Bengio 2010: variance 2/(inputs + outputs), biases 0).
     *
     * @param dimension the length of a state, for input and output
     * @param hidden the widths between them
     * @param random the only source of randomness
     */
    static List<Layer> draw(int dimension, List<Integer> hidden, RandomGenerator random) {
        List<Integer> widths = new ArrayList<>(hidden);
        widths.add(dimension);
        List<Layer> layers = new ArrayList<>();
        int inputs = dimension;
        for (int outputs : widths) {
            double deviation = Math.sqrt(2.0 / (inputs + outputs));
            double[][] weights = new double[outputs][inputs];
            for (double[] row : weights) {
                for (int j = 0; j < inputs; j++) {
                    row[j] = deviation * random.nextGaussian();
                }
            }
            layers.add(new Layer(weights, new double[outputs]));
            inputs = outputs;
        }
        return layers;
    }
}
