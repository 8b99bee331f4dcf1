package dev.hnn.models.training.dl4j;

import dev.hnn.models.network.Layer;
import dev.hnn.models.network.NetworkParameters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.nd4j.autodiff.samediff.SDVariable;
import org.nd4j.autodiff.samediff.SameDiff;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/**
 * A network as a SameDiff graph, the derivation that our own are checked against: H and its derivative by the input as
 * explicit operations, so that SameDiff can differentiate the latter again. Shares no code with them.
 */
final class SameDiffNetwork {

    final SameDiff graph = SameDiff.create();
    final SDVariable energy;
    final SDVariable gradient;
    private final SDVariable states;

    SameDiffNetwork(NetworkParameters network, double[][] states) {
        this.states = graph.var("states", Nd4j.create(states));
        List<SDVariable> slopes = new ArrayList<>();
        SDVariable activation = this.states;
        for (int l = 0; l < network.depth(); l++) {
            Layer layer = network.layer(l);
            SDVariable weight =
                    graph.var("W" + l, Nd4j.create(layer.rows()).transpose().dup('c'));
            SDVariable bias = graph.var("b" + l, Nd4j.create(layer.bias()).reshape(1, layer.units()));
            SDVariable z = activation.mmul(weight).add(bias);
            switch (network.activation()) {
                case TANH -> {
                    activation = graph.math().tanh(z);
                    slopes.add(activation.mul(activation).rsub(1));
                }
                case SOFTPLUS -> {
                    activation = graph.math().log(graph.math().exp(z).add(1));
                    slopes.add(graph.nn().sigmoid(z));
                }
                case SINE -> {
                    activation = graph.math().sin(z);
                    slopes.add(graph.math().cos(z));
                }
            }
        }
        SDVariable output = graph.var("w", Nd4j.create(network.output()).reshape(network.output().length, 1));
        this.energy = activation.mmul(output).add(network.gauge());
        SDVariable delta = slopes.get(network.depth() - 1).mul(graph.permute(output, 1, 0));
        for (int l = network.depth() - 1; l > 0; l--) {
            delta = delta.mmul(graph.permute(graph.getVariable("W" + l), 1, 0)).mul(slopes.get(l - 1));
        }
        this.gradient = delta.mmul(graph.permute(graph.getVariable("W0"), 1, 0));
    }

    double[][] evaluate(SDVariable variable) {
        return variable.eval().toDoubleMatrix();
    }

    /** SameDiff's derivative of a scalar by variables of the graph. */
    Map<String, INDArray> derivatives(SDVariable scalar, String... variables) {
        graph.setLossVariables(scalar.name());
        return graph.calculateGradients(new HashMap<>(), variables);
    }

    SDVariable constant(double[][] values) {
        return graph.constant(Nd4j.create(values).castTo(DataType.DOUBLE));
    }
}
