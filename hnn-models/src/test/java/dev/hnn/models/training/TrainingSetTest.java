package dev.hnn.models.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.hnn.models.network.Activation;
import dev.hnn.systems.HarmonicOscillator;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class TrainingSetTest {

    private final HarmonicOscillator oscillator = new HarmonicOscillator(1, 1);

    @Test
    void labelsAreTheTrueGradientsAtStatesOfTheRegion() {
        TrainingSet set = TrainingSet.sample(oscillator, 200, 0, new SplittableRandom(1));
        assertThat(set.size()).isEqualTo(200);
        assertThat(Arrays.stream(set.states())).allMatch(oscillator.region()::contains);
        // For H = (q² + p²)/2 the gradient is the state itself.
        assertThat(set.gradients()).isDeepEqualTo(set.states());
        assertThat(set.loss(oscillator.hamiltonian())).isZero();
    }

    @Test
    void noiseMovesTheStatesAndLeavesTheLabels() {
        TrainingSet set = TrainingSet.sample(oscillator, 5000, 0.1, new SplittableRandom(2));
        assertThat(Arrays.stream(set.gradients())).allMatch(oscillator.region()::contains);
        // The loss of the true H is then the variance of the noise; its standard error here is 0.01 √(2/10000).
        assertThat(set.loss(oscillator.hamiltonian())).isCloseTo(0.01, within(6e-4));
    }

    @Test
    void equalSeedsGiveEqualSets() {
        TrainingSet one = TrainingSet.sample(oscillator, 50, 0.1, new SplittableRandom(3));
        TrainingSet two = TrainingSet.sample(oscillator, 50, 0.1, new SplittableRandom(3));
        assertThat(one.states()).isDeepEqualTo(two.states());
    }

    @Test
    void boundsAreTheExtremeComponents() {
        TrainingSet set = new TrainingSet(new double[][] {{1, 5}, {-2, 7}, {3, 6}}, new double[3][2]);
        assertThat(set.bound(Math::min)).isEqualTo(List.of(-2.0, 5.0));
        assertThat(set.bound(Math::max)).isEqualTo(List.of(3.0, 7.0));
    }

    @Test
    void initialWeightsHaveTheVarianceOfOneOverTheInputs() {
        Architecture architecture = new Architecture(1, List.of(400, 400), Activation.TANH);
        double[] flat = FlatParameters.draw(architecture, new SplittableRandom(4));
        assertThat(flat).hasSize(architecture.parameterCount()).hasSize(800 + 400 + 160_000 + 400 + 400);
        double[] second = FlatParameters.network(architecture, flat).layer(1).rows()[0];
        assertThat(Arrays.stream(second).map(w -> w * w).sum()).isCloseTo(1, within(0.3));
        double[] bias = FlatParameters.network(architecture, flat).layer(1).bias();
        assertThat(Arrays.stream(bias).max().orElseThrow()).isBetween(0.9, 1.0);
        assertThat(Arrays.stream(bias).min().orElseThrow()).isBetween(-1.0, -0.9);
    }
}
