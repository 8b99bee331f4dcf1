package dev.hnn.models.hnn;

import dev.hnn.api.model.TrainingReport;
import dev.hnn.models.network.Activation;
import dev.hnn.models.network.Layer;
import dev.hnn.models.network.NetworkParameters;
import dev.hnn.models.safetensors.ElementType;
import dev.hnn.models.safetensors.Safetensors;
import dev.hnn.models.safetensors.Tensor;
import dev.hnn.models.safetensors.UnusableFileException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A network as a safetensors file: tensors named and laid out like those of PyTorch's {@code Linear} layers,
 *
 * <pre>
 *   layers.0.weight [units, inputs], layers.0.bias [units], …, layers.L.weight [1, units], all F64,
 * </pre>
 *
 * <p>and in its metadata what else determines H, and where it comes from. {@code weights_sha256} is a digest of all tensors'
 * names and bytes, each after its length; a file without it is accepted.
 *
 * @param network the network
 * @param metadata what the file says besides the network itself
 */
record ModelFile(NetworkParameters network, Map<String, String> metadata) {

    static final String DIGEST = "training.digest";
    static final String COORDINATES = "coordinate_order";
    static final String LOSS = "training.loss";
    static final String VALIDATION_LOSS = "training.validation_loss";
    static final String EVALUATIONS = "training.evaluations";

    private static final String VERSION = "1";
    private static final String TYPE = "hnn";
    private static final String MEND = "load a file that hnn train has written";

    ModelFile {
        metadata = Map.copyOf(metadata);
    }

    /** Writes the file, whole or not at all. */
    void write(Path path) throws IOException {
        Map<String, Tensor> tensors = new TreeMap<>();
        List<Integer> hidden = new ArrayList<>();
        for (int l = 0; l < network.depth(); l++) {
            Layer layer = network.layer(l);
            hidden.add(layer.units());
            tensors.put(weight(l), Tensor.matrix(layer.rows()));
            tensors.put(bias(l), Tensor.vector(layer.bias()));
        }
        tensors.put(weight(network.depth()), Tensor.matrix(new double[][] {network.output()}));
        Map<String, String> text = new TreeMap<>(metadata);
        text.put("format_version", VERSION);
        text.put("model_type", TYPE);
        text.put("degrees_of_freedom", Integer.toString(network.degreesOfFreedom()));
        text.put("hidden", hidden.toString());
        text.put("activation", network.activation().name().toLowerCase(Locale.ROOT));
        text.put("gauge", Double.toString(network.gauge()));
        text.put("weights_sha256", digest(tensors));
        new Safetensors(text, tensors).write(path);
    }

    /**
     * Reads a file.
     *
     * @param path the file
     * @return the network and what the file says of it
     * @throws IOException if it cannot be read, or holds no such network; the message names it
     */
    static ModelFile read(Path path) throws IOException {
        Safetensors file = Safetensors.read(path);
        Map<String, String> text = file.metadata();
        require(TYPE.equals(text.get("model_type")), path, "its metadata does not say model_type hnn");
        require(VERSION.equals(text.get("format_version")), path, "its format_version is not " + VERSION);
        String sum = text.get("weights_sha256");
        if (sum != null && !sum.equals(digest(file.tensors()))) {
            throw new UnusableFileException(
                    path,
                    "its weights are not those that weights_sha256 stands for",
                    "get a new copy or train it again");
        }
        try {
            return new ModelFile(network(file, path), text);
        } catch (IllegalArgumentException e) {
            String reason = e.getMessage();
            throw new UnusableFileException(
                    path, "it holds no network (" + reason.substring(0, reason.length() - 1) + ")", MEND);
        }
    }

    private static NetworkParameters network(Safetensors file, Path path) throws IOException {
        Activation activation = activation(file.metadata().getOrDefault("activation", ""), path);
        List<Layer> layers = new ArrayList<>();
        while (file.tensors().containsKey(bias(layers.size()))) {
            double[][] rows = matrix(file, weight(layers.size()), path);
            Tensor bias = file.tensors().get(bias(layers.size()));
            require(
                    bias.type() == ElementType.F64 && bias.shape().size() == 1,
                    path,
                    "tensor \"" + bias(layers.size()) + "\" is not a vector of type F64");
            layers.add(new Layer(rows, bias.doubles()));
        }
        double[][] output = matrix(file, weight(layers.size()), path);
        require(output.length == 1, path, "tensor \"" + weight(layers.size()) + "\" has more than one row");
        require(
                file.tensors().size() == 2 * layers.size() + 1,
                path,
                "it has tensors that do not belong to a network of " + layers.size() + " hidden layers");
        NetworkParameters network = new NetworkParameters(activation, layers, output[0], 0);
        List<Integer> hidden = layers.stream().map(Layer::units).toList();
        require(
                hidden.toString().equals(file.metadata().get("hidden"))
                        && Integer.toString(network.degreesOfFreedom())
                                .equals(file.metadata().get("degrees_of_freedom")),
                path,
                "its metadata does not describe the network of " + network.degreesOfFreedom()
                        + " degrees of freedom and hidden widths " + hidden + " that it holds");
        return network.withGauge(number(file.metadata(), "gauge", path));
    }

    private static double[][] matrix(Safetensors file, String name, Path path) throws IOException {
        Tensor tensor = file.tensors().get(name);
        require(tensor != null, path, "tensor \"" + name + "\" is missing");
        require(
                tensor.type() == ElementType.F64 && tensor.shape().size() == 2,
                path,
                "tensor \"" + name + "\" is not a matrix of type F64");
        double[] elements = tensor.doubles();
        // A shape with a zero has no elements, however large its other length.
        int rows = elements.length == 0 ? 0 : Math.toIntExact(tensor.shape().get(0));
        double[][] matrix = new double[rows][];
        for (int i = 0; i < rows; i++) {
            int columns = elements.length / rows;
            matrix[i] = Arrays.copyOfRange(elements, i * columns, (i + 1) * columns);
        }
        return matrix;
    }

    private static Activation activation(String name, Path path) throws UnusableFileException {
        for (Activation activation : Activation.values()) {
            if (activation.name().toLowerCase(Locale.ROOT).equals(name)) {
                return activation;
            }
        }
        throw new UnusableFileException(path, "its activation \"" + name + "\" is unknown", MEND);
    }

    /**
     * Checks that the file was made by the training that a digest stands for.
     *
     * @param digest the digest
     * @param path the file
     * @throws UnusableFileException if it was not
     */
    void requireDigest(String digest, Path path) throws UnusableFileException {
        require(digest.equals(metadata.get(DIGEST)), path, "it comes from another training than its name says");
    }

    /** What the file says of the training's result, where it says all of it. */
    Optional<TrainingReport> report(boolean trainedNow) {
        try {
            return Optional.of(new TrainingReport(
                    Double.parseDouble(metadata.getOrDefault(LOSS, "")),
                    Double.parseDouble(metadata.getOrDefault(VALIDATION_LOSS, "")),
                    Integer.parseInt(metadata.getOrDefault(EVALUATIONS, "")),
                    trainedNow));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static double number(Map<String, String> metadata, String key, Path path) throws UnusableFileException {
        try {
            return Double.parseDouble(metadata.getOrDefault(key, ""));
        } catch (NumberFormatException e) {
            throw new UnusableFileException(path, "its metadata has no number for " + key, MEND);
        }
    }

    private static String digest(Map<String, Tensor> tensors) {
        Fingerprint fingerprint = new Fingerprint();
        new TreeMap<>(tensors).forEach((name, tensor) -> fingerprint.add(name).add(tensor.bytes()));
        return fingerprint.digest();
    }

    private static void require(boolean condition, Path path, String fault) throws UnusableFileException {
        if (!condition) {
            throw new UnusableFileException(path, fault, MEND);
        }
    }

    private static String weight(int l) {
        return "layers." + l + ".weight";
    }

    private static String bias(int l) {
        return "layers." + l + ".bias";
    }
}
