package dev.hnn.perf;

import dev.hnn.models.network.Activation;
import dev.hnn.models.network.Layer;
import dev.hnn.models.network.NetworkParameters;
import dev.hnn.models.safetensors.Safetensors;
import dev.hnn.models.safetensors.Tensor;
import dev.hnn.models.training.Architecture;
import dev.hnn.models.training.FlatParameters;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/** Networks to measure. */
public final class Networks {

    private Networks() {}

    /**
     * Reads a model file, whatever its number of degrees of freedom, and asks for no system that it belongs to.
     *
     * @param path the file, of activation tanh
     * @return the network
     * @throws IOException if it cannot be read
     */
    public static NetworkParameters read(Path path) throws IOException {
        Safetensors file = Safetensors.read(path);
        List<Layer> layers = new ArrayList<>();
        while (file.tensors().containsKey("layers." + layers.size() + ".bias")) {
            String name = "layers." + layers.size();
            layers.add(new Layer(
                    rows(file.tensors().get(name + ".weight")),
                    file.tensors().get(name + ".bias").doubles()));
        }
        double[] output =
                file.tensors().get("layers." + layers.size() + ".weight").doubles();
        double gauge = Double.parseDouble(file.metadata().get("gauge"));
        return new NetworkParameters(Activation.TANH, layers, output, gauge);
    }

    private static double[][] rows(Tensor matrix) {
        double[] elements = matrix.doubles();
        int columns = Math.toIntExact(matrix.shape().get(1));
        double[][] rows = new double[elements.length / columns][];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = Arrays.copyOfRange(elements, i * columns, (i + 1) * columns);
        }
        return rows;
    }

    /**
     * Draws a network as training starts from it.
     *
     * @param degreesOfFreedom n
     * @param hidden the widths of its hidden layers
     * @return the network
     */
    public static NetworkParameters random(int degreesOfFreedom, List<Integer> hidden) {
        Architecture architecture = new Architecture(degreesOfFreedom, hidden, Activation.TANH);
        return FlatParameters.network(architecture, FlatParameters.draw(architecture, new SplittableRandom(1)));
    }
}
