package org.example.mlp;

import dev.hnn.api.model.PreparationContext;
import java.util.ArrayList;
import java.util.List;
import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
import org.deeplearning4j.nn.conf.layers.DenseLayer;
import org.deeplearning4j.nn.conf.layers.OutputLayer;
import org.deeplearning4j.nn.multilayer.MultiLayerNetwork;
import org.nd4j.linalg.activations.Activation;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.learning.config.Adam;
import org.nd4j.linalg.lossfunctions.LossFunctions.LossFunction;
import org.nd4j.nativeblas.NativeOpsHolder;

/** Trains a network with DL4J, the host's. The only class here that touches ND4J. */
final class Trainer {

    private static final int REPORT_EVERY = 50;

    private Trainer() {}

    /**
     * Minimises the mean squared error of the vector field with Adam, on all states at once.
     *
     * @param states what to fit
     * @param start the initial layers
     * @param settings steps and learning rate
     * @param context whom to tell
     * @return the trained layers
     */
    static List<Layer> train(States states, List<Layer> start, MlpSettings settings, PreparationContext context)
            throws InterruptedException {
        startNativeCode();
        MultiLayerNetwork network = network(start, settings.learningRate());
        INDArray inputs = Nd4j.createFromArray(states.states());
        INDArray labels = Nd4j.createFromArray(states.derivatives());
        double smallest = Double.POSITIVE_INFINITY;
        for (int evaluation = 1; evaluation <= settings.evaluations(); evaluation++) {
            if (Thread.interrupted()) {
                throw new InterruptedException();
            }
            network.fit(inputs, labels);
            smallest = Math.min(smallest, network.score());
            if (evaluation % REPORT_EVERY == 0 || evaluation == settings.evaluations()) {
                context.progress(evaluation, settings.evaluations(), smallest);
            }
        }
        return layers(network, start);
    }

    /**
     * ND4J starts with its first array, whoever makes it. The number of threads changes the last bits of a matrix product,
     * so there is to be one, as for hnn's own training.
     */
    private static void startNativeCode() {
        Nd4j.create(DataType.DOUBLE, 1, 1);
        NativeOpsHolder.getInstance().getDeviceNativeOps().setOmpNumThreads(1);
        Nd4j.getEnvironment().setMaxMasterThreads(1);
        Nd4j.factory().blas().setMaxThreads(1);
    }

    private static MultiLayerNetwork network(List<Layer> layers, double learningRate) {
        var list = new NeuralNetConfiguration.Builder()
                .dataType(DataType.DOUBLE)
                .updater(new Adam(learningRate))
                .list();
        for (Layer layer : layers.subList(0, layers.size() - 1)) {
            list.layer(new DenseLayer.Builder()
                    .nIn(layer.inputs())
                    .nOut(layer.outputs())
                    .activation(Activation.TANH)
                    .build());
        }
        Layer last = layers.get(layers.size() - 1);
        list.layer(new OutputLayer.Builder(LossFunction.MSE)
                .nIn(last.inputs())
                .nOut(last.outputs())
                .activation(Activation.IDENTITY)
                .build());
        MultiLayerNetwork network = new MultiLayerNetwork(list.build());
        network.init();
        // Our own draw instead of DL4J's, whose random numbers are shared by all trainings in the process.
        for (int l = 0; l < layers.size(); l++) {
            network.getParam(l + "_W")
                    .assign(Nd4j.createFromArray(layers.get(l).weights()).transpose());
            network.getParam(l + "_b").assign(0);
        }
        return network;
    }

    private static List<Layer> layers(MultiLayerNetwork network, List<Layer> shapes) {
        List<Layer> layers = new ArrayList<>();
        for (int l = 0; l < shapes.size(); l++) {
            double[][] weights = network.getParam(l + "_W").transpose().toDoubleMatrix();
            double[] bias = network.getParam(l + "_b").toDoubleVector();
            layers.add(new Layer(weights, bias));
        }
        return layers;
    }
}
