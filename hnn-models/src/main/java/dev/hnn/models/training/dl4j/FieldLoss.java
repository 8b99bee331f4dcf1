package dev.hnn.models.training.dl4j;

import dev.hnn.models.training.Architecture;
import dev.hnn.models.training.Objective;
import dev.hnn.models.training.Optimizer;
import dev.hnn.models.training.TrainingRecipe;
import dev.hnn.models.training.TrainingSet;
import java.io.IOException;
import java.util.stream.IntStream;
import org.deeplearning4j.nn.conf.MultiLayerConfiguration;
import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
import org.deeplearning4j.nn.multilayer.MultiLayerNetwork;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.learning.config.Adam;

/**
 * A DL4J network with its data: the mean over states and components of (∂H/∂xᵢ − label)², plus the penalty on the
 * parameters, as a function of the flat parameters.
 *
 * <p>The network holds the parameters, and its {@linkplain HamiltonianLayerRuntime layer} computes; DL4J's own training loop
 * around them makes objects for every evaluation, so it is passed by. Allocates nothing after its construction. For one
 * thread.
 */
public final class FieldLoss implements Objective, AutoCloseable {

    private final MultiLayerNetwork network;
    private final HamiltonianLayerRuntime layer;
    private final ParameterMemory parameters;
    private final ParameterMemory derivatives;
    private final double[] states;
    private final double[] labels;
    private final int batch;
    private final double weightDecay;

    /**
     * The loss on a whole training set, without a penalty.
     *
     * @param architecture the shape of the network
     * @param set the states, and the gradients there
     * @return a worker, to be closed by the thread that uses it
     * @throws IOException if ND4J's native code cannot be loaded
     * @throws InterruptedException if the thread was interrupted while that was being loaded
     */
    public static FieldLoss of(Architecture architecture, TrainingSet set) throws IOException, InterruptedException {
        NativeRuntime.start();
        FieldLoss loss = new FieldLoss(architecture, new TrainingRecipe(Optimizer.L_BFGS, 1, 0, 0, 0), set.size());
        loss.load(set, IntStream.range(0, set.size()).toArray());
        return loss;
    }

    /**
     * Builds a network.
     *
     * @param architecture its shape
     * @param recipe learning rate and weight decay
     * @param batch how many states a batch has
     */
    FieldLoss(Architecture architecture, TrainingRecipe recipe, int batch) {
        MultiLayerConfiguration configuration = new NeuralNetConfiguration.Builder()
                .dataType(DataType.DOUBLE)
                .updater(new Adam(recipe.learningRate()))
                .l2(recipe.weightDecay())
                .l2Bias(recipe.weightDecay())
                .list()
                .layer(new HamiltonianLayer(architecture))
                .build();
        this.network = new MultiLayerNetwork(configuration);
        network.init();
        network.initGradientsView();
        this.layer = (HamiltonianLayerRuntime) network.getOutputLayer();
        this.parameters = layer.parameters();
        this.derivatives = layer.derivatives();
        this.weightDecay = recipe.weightDecay();
        this.batch = batch;
        this.states = new double[batch * architecture.inputs(0)];
        this.labels = new double[batch * architecture.inputs(0)];
    }

    /**
     * Replaces the batch.
     *
     * @param set where from
     * @param rows which states of it, as many as a batch has
     */
    void load(TrainingSet set, int[] rows) {
        int dimension = set.dimension();
        for (int k = 0; k < batch; k++) {
            System.arraycopy(set.states()[rows[k]], 0, states, k * dimension, dimension);
            System.arraycopy(set.gradients()[rows[k]], 0, labels, k * dimension, dimension);
        }
    }

    @Override
    public int dimension() {
        return Math.toIntExact(network.numParams());
    }

    @Override
    public double evaluate(double[] x, double[] gradient) {
        parameters.write(x);
        double loss = layer.pass().gradient(parameters, states, labels, derivatives) / batch;
        derivatives.read(gradient);
        double squares = 0;
        for (int i = 0; i < gradient.length; i++) {
            gradient[i] = gradient[i] / batch + weightDecay * x[i];
            squares += x[i] * x[i];
        }
        return loss + weightDecay / 2 * squares;
    }

    MultiLayerConfiguration configuration() {
        return network.getLayerWiseConfigurations();
    }

    @Override
    public void close() {
        layer.close();
    }
}
