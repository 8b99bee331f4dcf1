package dev.hnn.models.training.dl4j;

import dev.hnn.models.network.Activation;
import dev.hnn.models.training.Architecture;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.deeplearning4j.nn.api.Layer;
import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
import org.deeplearning4j.nn.conf.inputs.InputType;
import org.deeplearning4j.nn.conf.layers.samediff.SDLayerParams;
import org.deeplearning4j.nn.conf.layers.samediff.SameDiffOutputLayer;
import org.deeplearning4j.optimize.api.TrainingListener;
import org.nd4j.autodiff.samediff.SDVariable;
import org.nd4j.autodiff.samediff.SameDiff;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * The configuration of an output layer that is a whole Hamiltonian network: states (q, p) in, ∇H out, trained on the mean
 * squared error against labels (−ṗ, q̇).
 *
 * <p>Weights have the shape (inputs, units) in column-major order, which in memory is a row for each unit. The layer
 * computes without a SameDiff graph: {@link #instantiate} gives it a {@link HamiltonianLayerRuntime}.
 */
public final class HamiltonianLayer extends SameDiffOutputLayer {

    private static final long serialVersionUID = 1;

    private int degreesOfFreedom;
    private List<Integer> hidden = List.of();
    private Activation activation = Activation.TANH;

    /** For Jackson, by which DL4J reads and writes configurations; setters complete it. */
    public HamiltonianLayer() {}

    HamiltonianLayer(Architecture architecture) {
        this.degreesOfFreedom = architecture.degreesOfFreedom();
        this.hidden = architecture.hidden();
        this.activation = architecture.activation();
    }

    /** The shape of the network. */
    Architecture architecture() {
        return new Architecture(degreesOfFreedom, hidden, activation);
    }

    /** The name of the weights of hidden layer l, or of the last layer for l = L. */
    static String weight(int l) {
        return "layers." + l + ".weight";
    }

    /** The name of the biases of hidden layer l. */
    static String bias(int l) {
        return "layers." + l + ".bias";
    }

    @Override
    public void defineParameters(SDLayerParams parameters) {
        Architecture shape = architecture();
        for (int l = 0; l < shape.depth(); l++) {
            parameters.addWeightParam(weight(l), shape.inputs(l), shape.units(l));
            parameters.addBiasParam(bias(l), shape.units(l));
        }
        parameters.addWeightParam(weight(shape.depth()), shape.inputs(shape.depth()), 1);
    }

    @Override
    public char paramReshapeOrder(String parameter) {
        return 'f';
    }

    /** Leaves the parameters at zero: the trainer sets them, from a random generator of its own. */
    @Override
    public void initializeParameters(Map<String, INDArray> parameters) {
        parameters.values().forEach(array -> array.assign(0));
    }

    @Override
    public Layer instantiate(
            NeuralNetConfiguration configuration,
            Collection<TrainingListener> listeners,
            int index,
            INDArray parameters,
            boolean initialize,
            DataType type) {
        HamiltonianLayerRuntime layer = new HamiltonianLayerRuntime(configuration, architecture(), type);
        layer.setListeners(listeners);
        layer.setIndex(index);
        layer.setParamsViewArray(parameters);
        layer.setParamTable(initializer().init(configuration, parameters, initialize));
        layer.setConf(configuration);
        return layer;
    }

    @Override
    public InputType getOutputType(int index, InputType input) {
        return InputType.feedForward(2L * degreesOfFreedom);
    }

    @Override
    public SDVariable defineLayer(
            SameDiff graph, SDVariable input, SDVariable labels, Map<String, SDVariable> parameters) {
        throw new UnsupportedOperationException("A Hamiltonian layer computes without a SameDiff graph.");
    }

    @Override
    public String activationsVertexName() {
        throw new UnsupportedOperationException("A Hamiltonian layer computes without a SameDiff graph.");
    }

    /** n. */
    public int getDegreesOfFreedom() {
        return degreesOfFreedom;
    }

    /** Sets n. */
    public void setDegreesOfFreedom(int degreesOfFreedom) {
        this.degreesOfFreedom = degreesOfFreedom;
    }

    /** The widths of the hidden layers. */
    public List<Integer> getHidden() {
        return hidden;
    }

    /** Sets the widths of the hidden layers. */
    public void setHidden(List<Integer> hidden) {
        this.hidden = List.copyOf(hidden);
    }

    /** The activation function. */
    public Activation getActivation() {
        return activation;
    }

    /** Sets the activation function. */
    public void setActivation(Activation activation) {
        this.activation = activation;
    }
}
