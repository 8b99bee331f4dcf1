package dev.hnn.models.hnn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.hnn.models.network.Activation;
import dev.hnn.models.network.NetworkHamiltonian;
import dev.hnn.models.network.NetworkParameters;
import dev.hnn.models.network.Networks;
import dev.hnn.models.safetensors.Safetensors;
import dev.hnn.models.safetensors.Tensor;
import dev.hnn.models.safetensors.UnusableFileException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class ModelFileTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource
    void aNetworkIsReadBackToTheLastBit(Activation activation) throws Exception {
        NetworkParameters network = Networks.random(1, activation, 3, 5, 1, 4);
        Path path = folder.resolve("m.safetensors");
        new ModelFile(network, Map.of("note", "kept")).write(path);
        ModelFile read = ModelFile.read(path);
        double[] x = {1, -2, 3, -4, 5, -6};
        double[] expected = new double[6];
        double[] gradient = new double[6];
        double energy = new NetworkHamiltonian(network).gradient(x, expected);
        assertThat(new NetworkHamiltonian(read.network()).gradient(x, gradient)).isEqualTo(energy);
        assertThat(gradient).containsExactly(expected);
        assertThat(read.metadata()).containsEntry("note", "kept");
        assertThat(read.report(false)).isEmpty();
    }

    @Test
    void tensorsAreNamedAndLaidOutLikePyTorchsLinearLayers() throws Exception {
        NetworkParameters network = Networks.random(2, Activation.TANH, 1, 3, 4);
        Path path = folder.resolve("m.safetensors");
        new ModelFile(network, Map.of()).write(path);
        Safetensors file = Safetensors.read(path);
        assertThat(file.tensors())
                .containsOnlyKeys(
                        "layers.0.weight", "layers.0.bias", "layers.1.weight", "layers.1.bias", "layers.2.weight");
        assertThat(file.tensors().get("layers.1.weight").shape()).containsExactly(4L, 3L);
        assertThat(file.tensors().get("layers.2.weight").shape()).containsExactly(1L, 4L);
        double[][] rows = network.layer(1).rows();
        assertThat(file.tensors().get("layers.1.weight").doubles())
                .startsWith(rows[0])
                .endsWith(rows[3]);
        assertThat(file.metadata())
                .containsEntry("format_version", "1")
                .containsEntry("model_type", "hnn")
                .containsEntry("degrees_of_freedom", "1")
                .containsEntry("hidden", "[3, 4]")
                .containsEntry("activation", "tanh")
                .containsEntry("gauge", Double.toString(network.gauge()));
    }

    private static Arguments fault(String sentence, BiConsumer<Map<String, String>, Map<String, Tensor>> change) {
        return arguments(sentence, change);
    }

    static Stream<Arguments> faults() {
        Tensor bytes = Tensor.vector(new double[] {1, 2, 3});
        return Stream.of(
                fault("does not say model_type hnn", (text, tensors) -> text.remove("model_type")),
                fault("its format_version is not 1", (text, tensors) -> text.put("format_version", "2")),
                fault("its activation \"relu\" is unknown", (text, tensors) -> text.put("activation", "relu")),
                fault("has no number for gauge", (text, tensors) -> text.put("gauge", "zero")),
                fault("gauge must be finite, not NaN", (text, tensors) -> text.put("gauge", "NaN")),
                fault("does not describe the network", (text, tensors) -> text.put("hidden", "[3, 5]")),
                fault("does not describe the network", (text, tensors) -> text.put("degrees_of_freedom", "2")),
                fault(
                        "tensor \"layers.1.weight\" has more than one row",
                        (text, tensors) -> tensors.remove("layers.1.bias")),
                fault("tensor \"layers.2.weight\" is missing", (text, tensors) -> tensors.remove("layers.2.weight")),
                fault("that do not belong to a network of 2 hidden", (text, tensors) -> tensors.put("extra", bytes)),
                fault("is not a matrix of type F64", (text, tensors) -> tensors.put("layers.0.weight", bytes)),
                fault(
                        "is not a vector of type F64",
                        (text, tensors) -> tensors.put("layers.0.bias", Tensor.matrix(new double[][] {{1, 2, 3}}))),
                fault("units needs as many biases", (text, tensors) -> tensors.put("layers.1.bias", bytes)),
                fault(
                        "must have 3 inputs, not 2",
                        (text, tensors) -> tensors.put("layers.1.weight", Tensor.matrix(new double[4][2]))),
                fault(
                        "at least one unit",
                        (text, tensors) -> tensors.put("layers.1.weight", Tensor.matrix(new double[4][0]))),
                fault(
                        "has more than one row",
                        (text, tensors) -> tensors.put("layers.2.weight", Tensor.matrix(new double[2][4]))),
                fault(
                        "must be finite, not NaN",
                        (text, tensors) ->
                                tensors.put("layers.1.bias", Tensor.vector(new double[] {1, 2, Double.NaN, 4}))));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void aFileThatHoldsNoNetworkIsRefusedInOneSentence(
            String sentence, BiConsumer<Map<String, String>, Map<String, Tensor>> change) throws Exception {
        Path path = folder.resolve("m.safetensors");
        new ModelFile(Networks.random(2, Activation.TANH, 1, 3, 4), Map.of()).write(path);
        Safetensors file = Safetensors.read(path);
        Map<String, String> text = new HashMap<>(file.metadata());
        Map<String, Tensor> tensors = new HashMap<>(file.tensors());
        // Files from elsewhere need no digest; with it, the fault would be that the weights were changed.
        text.remove("weights_sha256");
        change.accept(text, tensors);
        new Safetensors(text, tensors).write(path);
        assertThatThrownBy(() -> ModelFile.read(path))
                .isInstanceOf(UnusableFileException.class)
                .hasMessageStartingWith("The file " + path + " cannot be used: ")
                .hasMessageContaining(sentence)
                .hasMessageEndingWith("; load a file that hnn train has written.");
    }

    @Test
    void weightsThatWereChangedAreNoticed() throws Exception {
        Path path = folder.resolve("m.safetensors");
        new ModelFile(Networks.random(2, Activation.TANH, 1, 3, 4), Map.of()).write(path);
        Safetensors file = Safetensors.read(path);
        Map<String, Tensor> tensors = new HashMap<>(file.tensors());
        tensors.put("layers.1.bias", Tensor.vector(new double[] {1, 2, 3, 4}));
        new Safetensors(file.metadata(), tensors).write(path);
        assertThatThrownBy(() -> ModelFile.read(path)).hasMessageContaining("weights_sha256");
    }
}
