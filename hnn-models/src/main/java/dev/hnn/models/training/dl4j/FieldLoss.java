package dev.hnn.models.training.dl4j;

import dev.hnn.models.training.Architecture;
import dev.hnn.models.training.Objective;
import dev.hnn.models.training.TrainingRecipe;
import dev.hnn.models.training.TrainingSet;
import java.nio.DoubleBuffer;
import org.deeplearning4j.nn.conf.MultiLayerConfiguration;
import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
import org.deeplearning4j.nn.multilayer.MultiLayerNetwork;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.learning.config.Adam;

/**
 * A DL4J network with its data: the mean over states and components of (∂H/∂xᵢ − label)², as a function of the flat
 * parameters. For one thread.
 */
final class FieldLoss implements Objective, AutoCloseable {

    private final MultiLayerNetwork network;
    private final INDArray states;
    private final INDArray labels;
    private final double weightDecay;

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
        this.weightDecay = recipe.weightDecay();
        this.states = Nd4j.create(DataType.DOUBLE, new long[] {batch, architecture.inputs(0)}, 'c');
        this.labels = Nd4j.create(DataType.DOUBLE, new long[] {batch, architecture.inputs(0)}, 'c');
    }

    /**
     * Replaces the batch.
     *
     * @param set where from
     * @param rows which states of it, as many as a batch has
     */
    void load(TrainingSet set, int[] rows) {
        DoubleBuffer stateBuffer = Panel.elements(states);
        DoubleBuffer labelBuffer = Panel.elements(labels);
        for (int row : rows) {
            stateBuffer.put(set.states()[row]);
            labelBuffer.put(set.gradients()[row]);
        }
    }

    @Override
    public int dimension() {
        return Math.toIntExact(network.numParams());
    }

    @Override
    public double evaluate(double[] x, double[] gradient) {
        setParameters(x);
        network.setInput(states);
        network.setLabels(labels);
        network.computeGradientAndScore();
        Panel.elements(network.getFlattenedGradients()).get(0, gradient);
        long batch = states.size(0);
        for (int i = 0; i < gradient.length; i++) {
            gradient[i] = gradient[i] / batch + weightDecay * x[i];
        }
        return network.score();
    }

    MultiLayerConfiguration configuration() {
        return network.getLayerWiseConfigurations();
    }

    /** One step of the network's own updater, on the batch. Returns the loss before it. */
    double update() {
        network.fit(states, labels);
        return network.score();
    }

    void setParameters(double[] x) {
        Panel.elements(network.params()).put(0, x);
    }

    double[] parameters() {
        double[] x = new double[dimension()];
        Panel.elements(network.params()).get(0, x);
        return x;
    }

    @Override
    public void close() {
        network.getOutputLayer().close();
        states.close();
        labels.close();
    }
}
