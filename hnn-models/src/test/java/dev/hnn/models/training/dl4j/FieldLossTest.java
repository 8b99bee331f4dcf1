package dev.hnn.models.training.dl4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.hnn.models.network.Activation;
import dev.hnn.models.network.NetworkHamiltonian;
import dev.hnn.models.training.Architecture;
import dev.hnn.models.training.FlatParameters;
import dev.hnn.models.training.Optimizer;
import dev.hnn.models.training.TrainingRecipe;
import dev.hnn.models.training.TrainingSet;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.deeplearning4j.nn.conf.MultiLayerConfiguration;
import org.deeplearning4j.nn.multilayer.MultiLayerNetwork;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nd4j.autodiff.samediff.SDVariable;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.dataset.DataSet;
import org.nd4j.linalg.factory.Nd4j;

class FieldLossTest {

    private static final TrainingRecipe RECIPE = new TrainingRecipe(Optimizer.L_BFGS, 1, 1e-3, 0, 0);

    /** More than a block, and not a multiple of one. */
    private static final int LARGE = 300;

    /** All activations, depths 1 to 3, and layers so wide that a batch takes more than one tile. */
    static Stream<Architecture> architectures() {
        return Arrays.stream(Activation.values())
                .flatMap(activation -> Stream.of(
                        new Architecture(1, List.of(5), activation),
                        new Architecture(2, List.of(6, 7), activation),
                        new Architecture(1, List.of(300, 4, 150), activation)));
    }

    private static TrainingSet random(Architecture architecture, int size) {
        SplittableRandom random = new SplittableRandom(1);
        double[][][] both = new double[2][size][architecture.inputs(0)];
        for (double[][] rows : both) {
            for (double[] row : rows) {
                Arrays.setAll(row, i -> random.nextGaussian());
            }
        }
        return new TrainingSet(both[0], both[1]);
    }

    private static FieldLoss loss(Architecture architecture, TrainingRecipe recipe, TrainingSet set) {
        FieldLoss loss = new FieldLoss(architecture, recipe, set.size());
        loss.load(set, IntStream.range(0, set.size()).toArray());
        return loss;
    }

    @ParameterizedTest
    @MethodSource("architectures")
    void lossIsTheMeanSquaredErrorThatTheKernelFinds(Architecture architecture) {
        TrainingSet set = random(architecture, LARGE);
        double[] flat = FlatParameters.draw(architecture, new SplittableRandom(2));
        try (FieldLoss loss = loss(architecture, RECIPE, set)) {
            double expected = set.loss(new NetworkHamiltonian(FlatParameters.network(architecture, flat)));
            // Round-off only: another order of summation.
            assertThat(loss.evaluate(flat, new double[flat.length])).isCloseTo(expected, within(1e-13 * expected));
        }
    }

    @ParameterizedTest
    @MethodSource("architectures")
    void gradientIsThatOfTheLossByCentralDifferences(Architecture architecture) {
        TrainingSet set = random(architecture, 23);
        SplittableRandom random = new SplittableRandom(3);
        double[] flat = FlatParameters.draw(architecture, random);
        TrainingRecipe decaying = new TrainingRecipe(Optimizer.L_BFGS, 1, 1e-3, 0.1, 0);
        try (FieldLoss loss = loss(architecture, decaying, set)) {
            double[] gradient = new double[flat.length];
            double[] unused = new double[flat.length];
            loss.evaluate(flat, gradient);
            double h = 1e-3;
            for (int trial = 0; trial < 40; trial++) {
                int i = random.nextInt(flat.length);
                double[] f = new double[5];
                for (int k = 0; k < 5; k++) {
                    double[] moved = flat.clone();
                    moved[i] += (k - 2) * h;
                    f[k] = loss.evaluate(moved, unused);
                }
                double difference = (f[0] - 8 * f[1] + 8 * f[3] - f[4]) / (12 * h);
                // Five points: truncation h⁴/30 times a fifth derivative of the order of 10³, round-off of losses of
                // the order of 10 (with the penalty on 1,800 parameters) 10 · 2⁻⁵³/h.
                assertThat(gradient[i]).isCloseTo(difference, within(1e-9));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("architectures")
    void gradientIsThatOfTheSameLossInSameDiff(Architecture architecture) {
        TrainingSet set = random(architecture, 23);
        double[] flat = FlatParameters.draw(architecture, new SplittableRandom(4));
        double[] gradient = new double[flat.length];
        try (FieldLoss loss = loss(architecture, RECIPE, set)) {
            loss.evaluate(flat, gradient);
        }
        SameDiffNetwork graph = new SameDiffNetwork(FlatParameters.network(architecture, flat), set.states());
        SDVariable residual = graph.gradient.sub(graph.constant(set.gradients()));
        SDVariable mean = residual.mul(residual).mean("loss");
        int depth = architecture.depth();
        String[] names = Stream.concat(
                        IntStream.range(0, depth).boxed().flatMap(l -> Stream.of("W" + l, "b" + l)), Stream.of("w"))
                .toArray(String[]::new);
        Map<String, INDArray> derived = graph.derivatives(mean, names);
        double[] expected = Stream.of(
                        IntStream.range(0, depth)
                                .mapToObj(l -> derived.get("W" + l).dup('f')),
                        Stream.of(derived.get("w").dup('f')),
                        IntStream.range(0, depth)
                                .mapToObj(l -> derived.get("b" + l).dup('f')))
                .flatMap(arrays -> arrays)
                .flatMapToDouble(array -> Arrays.stream(array.data().asDouble()))
                .toArray();
        assertThat(gradient).hasSameSizeAs(expected);
        for (int i = 0; i < gradient.length; i++) {
            // Round-off of sums over 23 states and up to 300 units, of terms of the order of 1.
            assertThat(gradient[i]).isCloseTo(expected[i], within(1e-12));
        }
    }

    @Test
    void blocksAddUp() {
        Architecture architecture = new Architecture(1, List.of(7, 6), Activation.TANH);
        TrainingSet set = random(architecture, LARGE);
        double[] flat = FlatParameters.draw(architecture, new SplittableRandom(6));
        double[] gradient = new double[flat.length];
        double[] one = new double[flat.length];
        double[] sum = new double[flat.length];
        double value;
        double mean = 0;
        try (FieldLoss together = loss(architecture, RECIPE, set);
                FieldLoss alone = new FieldLoss(architecture, RECIPE, 1)) {
            value = together.evaluate(flat, gradient);
            for (int k = 0; k < LARGE; k++) {
                alone.load(set, new int[] {k});
                mean += alone.evaluate(flat, one) / LARGE;
                for (int i = 0; i < flat.length; i++) {
                    sum[i] += one[i] / LARGE;
                }
            }
        }
        // Round-off of sums over 300 states, of terms of the order of 10.
        assertThat(value).isCloseTo(mean, within(1e-12));
        assertThat(gradient).containsExactly(sum, within(1e-12));
    }

    @Test
    void layerIsAnOrdinaryOneToDl4j() {
        Architecture architecture = new Architecture(1, List.of(6, 5), Activation.SOFTPLUS);
        TrainingSet set = random(architecture, 9);
        double[] flat = FlatParameters.draw(architecture, new SplittableRandom(5));
        try (FieldLoss loss = loss(architecture, RECIPE, set)) {
            double value = loss.evaluate(flat, new double[flat.length]);
            // Its configuration survives JSON, its activation is ∇H, and score() is the loss.
            MultiLayerConfiguration copy =
                    MultiLayerConfiguration.fromJson(loss.configuration().toJson());
            MultiLayerNetwork network = new MultiLayerNetwork(copy);
            network.init();
            network.setParams(Nd4j.create(flat).reshape(1, flat.length));
            DataSet data = new DataSet(Nd4j.create(set.states()), Nd4j.create(set.gradients()));
            assertThat(network.score(data)).isCloseTo(value, within(1e-15));
            double[][] output = network.output(data.getFeatures()).toDoubleMatrix();
            double[][] examples = network.scoreExamples(data, false).toDoubleMatrix();
            assertThat(Arrays.stream(examples)
                            .mapToDouble(row -> row[0])
                            .average()
                            .orElseThrow())
                    .isCloseTo(value, within(1e-15));
            NetworkHamiltonian kernel = new NetworkHamiltonian(FlatParameters.network(architecture, flat));
            double[] gradient = new double[2];
            for (int k = 0; k < set.size(); k++) {
                kernel.gradient(set.states()[k], gradient);
                assertThat(output[k][0]).isCloseTo(gradient[0], within(1e-14));
                assertThat(output[k][1]).isCloseTo(gradient[1], within(1e-14));
            }
        }
    }
}
