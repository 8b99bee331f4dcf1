package dev.hnn.models.training.dl4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.hnn.models.network.Activation;
import dev.hnn.models.network.NetworkHamiltonian;
import dev.hnn.models.training.Architecture;
import dev.hnn.models.training.FlatParameters;
import dev.hnn.models.training.Optimizer;
import dev.hnn.models.training.TrainingRecipe;
import dev.hnn.models.training.TrainingSet;
import dev.hnn.systems.HarmonicOscillator;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.nativeblas.NativeOpsHolder;

class NetworkTrainerTest {

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
    void adamOnTheWholeSetIsKingmaAndBasAlgorithm() throws Exception {
        TrainingRecipe recipe = new TrainingRecipe(Optimizer.ADAM, 5, 1e-2, 1e-3, 0);
        double[] expected = start();
        double[] gradient = new double[expected.length];
        double[] first = new double[expected.length];
        double[] second = new double[expected.length];
        try (FieldLoss loss = new FieldLoss(ARCHITECTURE, recipe, SET.size())) {
            loss.load(SET, IntStream.range(0, SET.size()).toArray());
            for (int t = 1; t <= 5; t++) {
                loss.evaluate(expected, gradient);
                for (int i = 0; i < expected.length; i++) {
                    first[i] = 0.9 * first[i] + 0.1 * gradient[i];
                    second[i] = 0.999 * second[i] + 0.001 * gradient[i] * gradient[i];
                    // DL4J moves ε inside: α √(1 − β₂ᵗ)/(1 − β₁ᵗ) · m/(√v + ε), as the paper's end of section 2 does.
                    double rate = 1e-2 * Math.sqrt(1 - Math.pow(0.999, t)) / (1 - Math.pow(0.9, t));
                    expected[i] -= rate * first[i] / (Math.sqrt(second[i]) + 1e-8);
                }
            }
        }
        double[] trained = train(recipe).flat();
        for (int i = 0; i < trained.length; i++) {
            assertThat(trained[i]).isCloseTo(expected[i], within(1e-10));
        }
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
