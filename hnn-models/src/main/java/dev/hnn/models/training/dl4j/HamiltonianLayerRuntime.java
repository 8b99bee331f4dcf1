package dev.hnn.models.training.dl4j;

import dev.hnn.models.training.Architecture;
import java.util.Map;
import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
import org.deeplearning4j.nn.gradient.DefaultGradient;
import org.deeplearning4j.nn.gradient.Gradient;
import org.deeplearning4j.nn.layers.samediff.SameDiffOutputLayer;
import org.deeplearning4j.nn.workspace.ArrayType;
import org.deeplearning4j.nn.workspace.LayerWorkspaceMgr;
import org.nd4j.common.primitives.Pair;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.learning.regularization.Regularization;

/**
 * The layer that {@link HamiltonianLayer} configures, at work: for one network, and so for one thread.
 *
 * <p>As DL4J expects of an output layer, gradients are sums over the examples of a batch, and the score is their mean.
 */
final class HamiltonianLayerRuntime extends SameDiffOutputLayer {

    private static final long serialVersionUID = 1;

    private final Architecture architecture;
    private transient DoubleBackpropagation pass;
    /** The sum of the losses of the batch of the last backward pass; NaN when its input or its labels are gone. */
    private transient double batchLoss = Double.NaN;

    HamiltonianLayerRuntime(NeuralNetConfiguration configuration, Architecture architecture, DataType type) {
        super(configuration, type);
        this.architecture = architecture;
    }

    @Override
    public void setInput(INDArray input, LayerWorkspaceMgr workspaces) {
        super.setInput(input, workspaces);
        batchLoss = Double.NaN;
    }

    @Override
    public void setLabels(INDArray labels) {
        super.setLabels(labels);
        batchLoss = Double.NaN;
    }

    @Override
    public INDArray activate(boolean training, LayerWorkspaceMgr workspaces) {
        assertInputSet(false);
        INDArray activations =
                workspaces.createUninitialized(ArrayType.ACTIVATIONS, DataType.DOUBLE, input.shape(), 'c');
        activations.assign(prediction());
        return activations;
    }

    @Override
    public Pair<Gradient, INDArray> backpropGradient(INDArray epsilon, LayerWorkspaceMgr workspaces) {
        assertInputSet(true);
        batchLoss = pass().gradient(parameters(), rows(input), rows(labels), derivatives());
        Gradient gradient = new DefaultGradient(gradients);
        gradTable.forEach(gradient::setGradientFor);
        // Nothing lies before this layer, and so nothing needs ∂loss/∂input.
        INDArray unused =
                workspaces.createUninitialized(ArrayType.ACTIVATION_GRAD, DataType.DOUBLE, input.shape(), 'c');
        return new Pair<>(gradient, unused);
    }

    @Override
    public double computeScore(double regularization, boolean training, LayerWorkspaceMgr workspaces) {
        if (Double.isNaN(batchLoss)) {
            batchLoss = pass().loss(parameters(), rows(input), rows(labels));
        }
        return batchLoss / input.size(0) + regularization;
    }

    @Override
    public double calcRegularizationScore(boolean backpropagated) {
        double sum = 0;
        for (Map.Entry<String, INDArray> parameter : paramTable.entrySet()) {
            for (Regularization penalty : layerConf().getRegularizationByParam(parameter.getKey())) {
                sum += penalty.score(parameter.getValue(), iterationCount, epochCount);
            }
        }
        return sum;
    }

    @Override
    public INDArray computeScoreForExamples(double regularization, LayerWorkspaceMgr workspaces) {
        INDArray residual = prediction().sub(labels);
        return residual.muli(residual).mean(true, 1).addi(regularization);
    }

    @Override
    public void close() {
        if (pass != null) {
            pass.close();
            pass = null;
        }
    }

    /** The pass that this layer computes by. */
    DoubleBackpropagation pass() {
        if (pass == null) {
            pass = new DoubleBackpropagation(architecture);
        }
        return pass;
    }

    /** DL4J's array of parameters. */
    ParameterMemory parameters() {
        return new ParameterMemory(architecture, params);
    }

    /** DL4J's array of their derivatives. */
    ParameterMemory derivatives() {
        return new ParameterMemory(architecture, gradients);
    }

    private INDArray prediction() {
        double[] field = new double[Math.toIntExact(input.length())];
        pass().prediction(parameters(), rows(input), field);
        return Nd4j.create(field, input.shape(), 'c');
    }

    /** The elements of a matrix, row by row. */
    private static double[] rows(INDArray matrix) {
        return matrix.dup('c').data().asDouble();
    }
}
