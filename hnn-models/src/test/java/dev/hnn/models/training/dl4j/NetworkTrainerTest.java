package dev.hnn.models.training.dl4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.sun.management.ThreadMXBean;
import dev.hnn.models.network.Activation;
import dev.hnn.models.network.NetworkHamiltonian;
import dev.hnn.models.training.Architecture;
import dev.hnn.models.training.FlatParameters;
import dev.hnn.models.training.Optimizer;
import dev.hnn.models.training.TrainingMonitor;
import dev.hnn.models.training.TrainingRecipe;
import dev.hnn.models.training.TrainingSet;
import dev.hnn.systems.HarmonicOscillator;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.deeplearning4j.nn.multilayer.MultiLayerNetwork;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nd4j.linalg.dataset.DataSet;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.nativeblas.NativeOpsHolder;

class NetworkTrainerTest {

    /** Evaluations over which what is allocated is counted, after as many more. */
    private static final int COUNTED = 1000;

    private double[] kept = {};

    private static final Architecture ARCHITECTURE = new Architecture(1, List.of(16, 16), Activation.TANH);
    private static final TrainingSet SET =
            TrainingSet.sample(new HarmonicOscillator(1, 1), 100, 0, new SplittableRandom(1));
    private static final TrainingRecipe LBFGS = new TrainingRecipe(Optimizer.L_BFGS, 200, 1e-3, 0, 0);
    private static final TrainingRecipe FULL_ADAM = new TrainingRecipe(Optimizer.ADAM, 300, 1e-2, 0, 0);
    private static final TrainingRecipe BATCH_ADAM = new TrainingRecipe(Optimizer.ADAM, 300, 1e-2, 1e-5, 32);

    static Stream<TrainingRecipe> recipes() {
        return Stream.of(LBFGS, FULL_ADAM, BATCH_ADAM);
    }

    private static double[] start() {
        return FlatParameters.draw(ARCHITECTURE, new SplittableRandom(2));
    }

    private static TrainedParameters train(TrainingRecipe recipe) throws Exception {
        return new NetworkTrainer(ARCHITECTURE, recipe)
                .train(SET, start(), new SplittableRandom(3), (evaluations, loss) -> {});
    }

    private static double loss(double[] flat) {
        return SET.loss(new NetworkHamiltonian(FlatParameters.network(ARCHITECTURE, flat)));
    }

    @ParameterizedTest
    @MethodSource("recipes")
    void lossFallsByOrdersOfMagnitude(TrainingRecipe recipe) throws Exception {
        double before = loss(start());
        TrainedParameters trained = train(recipe);
        assertThat(before).isGreaterThan(0.5);
        // Reached here: 4e-6 by L-BFGS, 2e-4 and 4e-4 by Adam; a wrong gradient does not get below 0.1.
        assertThat(loss(trained.flat())).isLessThan(recipe.optimizer() == Optimizer.L_BFGS ? 1e-4 : 2e-2);
        assertThat(trained.evaluations()).isEqualTo(recipe.evaluations());
    }

    @ParameterizedTest
    @MethodSource("recipes")
    void equalInputsGiveEqualBitsAloneAndBesideOtherTrainings(TrainingRecipe recipe) throws Exception {
        double[] alone = train(recipe).flat();
        ExecutorService threads = Executors.newFixedThreadPool(3);
        try {
            List<Future<TrainedParameters>> together = IntStream.range(0, 3)
                    .mapToObj(i -> threads.submit(() -> train(recipe)))
                    .toList();
            for (Future<TrainedParameters> trained : together) {
                assertThat(trained.get().flat()).containsExactly(alone);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void adamOnTheWholeSetIsThatOfDl4j() throws Exception {
        TrainingRecipe recipe = new TrainingRecipe(Optimizer.ADAM, 25, 1e-2, 1e-3, 0);
        double[] trained = train(recipe).flat();
        try (FieldLoss loss = new FieldLoss(ARCHITECTURE, recipe, SET.size())) {
            MultiLayerNetwork network = new MultiLayerNetwork(loss.configuration());
            network.init();
            network.setParams(Nd4j.create(start()).reshape(1, trained.length));
            DataSet data = new DataSet(Nd4j.create(SET.states()), Nd4j.create(SET.gradients()));
            for (int t = 0; t < recipe.evaluations(); t++) {
                network.fit(data);
            }
            // Steps of 1e-2 in each parameter, and round-off of some 1e-16 of the gradient's largest element in each.
            assertThat(trained).containsExactly(network.params().toDoubleVector(), within(1e-10));
        }
    }

    @ParameterizedTest
    @MethodSource("recipes")
    void evaluationsAllocateNothing(TrainingRecipe recipe) throws Exception {
        allocated(recipe, (evaluations, loss) -> {}); // compiled by then
        long loop = allocated(recipe, (evaluations, loss) -> {});
        long control = allocated(recipe, (evaluations, loss) -> kept = new double[8]);
        // Less than half of the smallest object in each of the evaluations; the control shows that one array would be
        // seen.
        assertThat(loop).isLessThan(COUNTED * 16 / 2);
        assertThat(control).isGreaterThan(COUNTED * 8 * Double.BYTES);
    }

    private static long allocated(TrainingRecipe recipe, TrainingMonitor monitor) throws Exception {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long[] bytes = new long[2];
        new NetworkTrainer(
                        ARCHITECTURE,
                        new TrainingRecipe(
                                recipe.optimizer(),
                                2 * COUNTED,
                                recipe.learningRate(),
                                recipe.weightDecay(),
                                recipe.batchSize()))
                .train(SET, start(), new SplittableRandom(3), (evaluations, loss) -> {
                    monitor.evaluated(evaluations, loss);
                    bytes[0] = evaluations == COUNTED ? threads.getCurrentThreadAllocatedBytes() : bytes[0];
                    bytes[1] = evaluations == 2 * COUNTED ? threads.getCurrentThreadAllocatedBytes() : bytes[1];
                });
        return bytes[1] - bytes[0];
    }

    @Test
    void matricesAreMultipliedByOneThread() throws Exception {
        train(LBFGS);
        assertThat(Nd4j.factory().blas().getMaxThreads()).isEqualTo(1);
        assertThat(Nd4j.getEnvironment().maxMasterThreads()).isEqualTo(1);
        assertThat(NativeOpsHolder.getInstance().getDeviceNativeOps().ompGetMaxThreads())
                .isEqualTo(1);
    }

    @Test
    void aMonitorThatIsInterruptedEndsTheTraining() {
        for (TrainingRecipe recipe : List.of(LBFGS, FULL_ADAM)) {
            assertThatThrownBy(() -> new NetworkTrainer(ARCHITECTURE, recipe)
                            .train(SET, start(), new SplittableRandom(3), (evaluations, loss) -> {
                                if (evaluations == 7) {
                                    throw new InterruptedException("at " + evaluations);
                                }
                            }))
                    .isInstanceOf(InterruptedException.class)
                    .hasMessage("at 7");
        }
    }
}
