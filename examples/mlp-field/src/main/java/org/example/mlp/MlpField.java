package org.example.mlp;

import dev.hnn.api.dynamics.VectorField;
import java.util.List;

/**
 * The network at work, in plain Java: ẋ = NN(x), with tanh between the layers. For one thread; a step allocates nothing and
 * touches no native code.
 */
final class MlpField implements VectorField {

    private final List<Layer> layers;
    private final double[][] outputs;

    MlpField(List<Layer> layers) {
        this.layers = layers;
        this.outputs = new double[layers.size()][];
        for (int l = 0; l < outputs.length; l++) {
            outputs[l] = new double[layers.get(l).outputs()];
        }
    }

    @Override
    public int dimension() {
        return layers.get(0).inputs();
    }

    @Override
    public void evaluate(double[] x, double[] dx) {
        double[] input = x;
        int last = outputs.length - 1;
        for (int l = 0; l < last; l++) {
            apply(layers.get(l), input, outputs[l]);
            for (int i = 0; i < outputs[l].length; i++) {
                // Math.tanh may differ from one JVM to the next.
                outputs[l][i] = StrictMath.tanh(outputs[l][i]);
            }
            input = outputs[l];
        }
        apply(layers.get(last), input, dx);
    }

    private static void apply(Layer layer, double[] input, double[] output) {
        for (int i = 0; i < output.length; i++) {
            double[] row = layer.weights()[i];
            double sum = layer.bias()[i];
            for (int j = 0; j < row.length; j++) {
                sum += row[j] * input[j];
            }
            output[i] = sum;
        }
    }
}
