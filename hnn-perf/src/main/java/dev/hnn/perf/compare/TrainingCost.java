package dev.hnn.perf.compare;

import dev.hnn.models.network.Activation;
import dev.hnn.models.training.Architecture;
import dev.hnn.models.training.FlatParameters;
import dev.hnn.models.training.TrainingSet;
import dev.hnn.models.training.dl4j.FieldLoss;
import dev.hnn.systems.HarmonicOscillator;
import java.io.IOException;
import java.util.List;
import java.util.SplittableRandom;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/**
 * What one evaluation of the training loss and its gradient costs, beside the time that its matrix products would take at
 * the rate of {@code dgemm} on the largest of them: that of a square matrix of weights and all states.
 */
final class TrainingCost {

    private final FieldLoss loss;
    private final double[] parameters;
    private final double[] gradient;
    private final INDArray weights;
    private final INDArray states;
    private final INDArray product;
    /** The floating-point operations of all products of an evaluation, in units of those of one product above. */
    private final double products;

    private TrainingCost(int width, int samples) throws IOException, InterruptedException {
        SplittableRandom seeds = new SplittableRandom(1);
        Architecture architecture = new Architecture(1, List.of(width, width), Activation.TANH);
        TrainingSet set = TrainingSet.sample(new HarmonicOscillator(1, 1), samples, 0, seeds.split());
        this.loss = FieldLoss.of(architecture, set);
        this.parameters = FlatParameters.draw(architecture, seeds.split());
        this.gradient = new double[parameters.length];
        this.weights = Nd4j.rand(DataType.DOUBLE, width, width).dup('f');
        this.states = Nd4j.rand(DataType.DOUBLE, width, samples).dup('f');
        this.product = Nd4j.createUninitialized(DataType.DOUBLE, new long[] {width, samples}, 'f');
        // Each matrix takes part in six products (forward, reverse, the same of the adjoints, two outer ones), but the
        // first
        // in five: there is no adjoint of the states.
        this.products = 6 + 5 * (double) architecture.inputs(0) / width;
    }

    /**
     * Times both in turn.
     *
     * @param words {@code training-cost}; the width of two hidden layers; the number of states; seconds for each
     * @return {@code ok}, nanoseconds an evaluation, nanoseconds of its matrix products alone
     */
    static String run(String[] words) throws IOException, InterruptedException {
        TrainingCost cost = new TrainingCost(Integer.parseInt(words[1]), Integer.parseInt(words[2]));
        double seconds = Double.parseDouble(words[3]);
        try (FieldLoss loss = cost.loss) {
            double evaluation = Stopwatch.time(() -> loss.evaluate(cost.parameters, cost.gradient), 1, seconds)
                    .nanoseconds();
            double product = Stopwatch.time(cost::product, 1, seconds).nanoseconds();
            return "ok " + evaluation + " " + cost.products * product;
        }
    }

    private double product() {
        Nd4j.gemm(weights, states, product, true, false, 1, 0);
        return 0;
    }
}
