package dev.hnn.models.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class NetworkParametersTest {

    private static Layer layer(int units, int inputs) {
        return new Layer(new double[units][inputs], new double[units]);
    }

    private static NetworkParameters network(List<Layer> layers, double... output) {
        return new NetworkParameters(Activation.TANH, layers, output, 0);
    }

    @Test
    void shapesThatDoNotFitAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> network(List.of()))
                .withMessageContaining("at least one");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> network(List.of(layer(1, 3)), 1))
                .withMessageContaining("even number of inputs");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> network(List.of(layer(4, 2), layer(3, 5)), 1, 1, 1))
                .withMessageContaining("Layer 1 of a network must have 4 inputs, not 5");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> network(List.of(layer(4, 2)), 1, 1))
                .withMessageContaining("must have 4 weights");
        assertThatIllegalArgumentException().isThrownBy(() -> layer(0, 2)).withMessageContaining("at least one unit");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Layer(new double[][] {{1, 2}, {3}}, new double[2]))
                .withMessageContaining("Row 1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Layer(new double[][] {{1, 2}}, new double[2]))
                .withMessageContaining("biases");
    }

    @Test
    void numbersThatAreNotFiniteAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> network(List.of(layer(1, 2)), Double.NaN))
                .withMessageContaining("output weights must be finite");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Layer(new double[][] {{1, Double.NEGATIVE_INFINITY}}, new double[1]))
                .withMessageContaining("weights must be finite");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> network(List.of(layer(1, 2)), 1).withGauge(Double.NaN))
                .withMessageContaining("gauge must be finite");
    }

    @Test
    void nothingThatIsHandedInOrOutIsShared() {
        double[][] weight = {{1, 2}};
        double[] output = {3};
        NetworkParameters network = network(List.of(new Layer(weight, new double[] {4})), output);
        weight[0][0] = 99;
        output[0] = 99;
        network.layer(0).rows()[0][1] = 99;
        network.layer(0).bias()[0] = 99;
        network.output()[0] = 99;
        assertThat(network.layer(0).rows()).isDeepEqualTo(new double[][] {{1, 2}});
        assertThat(network.layer(0).bias()).containsExactly(4);
        assertThat(network.output()).containsExactly(3);
    }
}
