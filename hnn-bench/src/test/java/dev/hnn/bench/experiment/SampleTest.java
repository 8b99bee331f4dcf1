package dev.hnn.bench.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Initial states that are drawn. */
class SampleTest {

    private static final int MANY = 4000;

    private static final List<List<Double>> RECORDED =
            List.of(List.of(0.8093053634756884, 0.1892772308973263), List.of(-0.910154464576082, 0.677283387338578));

    @Test
    void equalSeedsGiveEqualStatesAndOthersDoNot() {
        String sample = "{sample: {count: 20, seed: 1, energy: 0.8}}";
        assertThat(states("pendulum", sample))
                .hasSize(20)
                .doesNotHaveDuplicates()
                .isEqualTo(states("pendulum", sample))
                .isNotEqualTo(states("pendulum", sample.replace("seed: 1", "seed: 2")));
    }

    /** Written down once: the algorithm is a part of what makes a run reproducible. */
    @Test
    void theGeneratorIsTheSameEverywhere() {
        assertThat(states("pendulum", "{sample: {count: 2, seed: 1, region: [[-1, 1], [0, 2]]}}"))
                .isEqualTo(RECORDED);
    }

    @Test
    void theRegionIsTheSystemsUnlessBoundsAreGiven() {
        assertThat(states("pendulum", "{sample: {count: 500, region: default}}"))
                .isEqualTo(states("pendulum", "{sample: {count: 500, seed: 0}}"))
                .anyMatch(state -> Math.abs(state.get(0)) > 1);
        assertThat(states("pendulum", "{sample: {count: 500, region: [[-1, 1], [0, 2]]}}"))
                .allSatisfy(state -> {
                    assertThat(state.get(0)).isBetween(-1.0, 1.0);
                    assertThat(state.get(1)).isBetween(0.0, 2.0);
                });
    }

    @ParameterizedTest
    @ValueSource(doubles = {1e-6, 0.5, 1.9999, 2.0})
    void aShellIsMetToRounding(double energy) {
        assertThat(states("pendulum", "{sample: {count: 200, energy: " + energy + "}}"))
                .hasSize(200)
                .allSatisfy(state -> assertThat(pendulum(state)).isCloseTo(energy, within(1e-12)));
    }

    /** In a band the density is uniform: the mean of any function is its integral over the band. */
    @Test
    void aBandIsFilledWithUniformDensity() {
        List<List<Double>> states =
                states("harmonic-oscillator", "{sample: {count: " + MANY + ", energy: [0.1, 0.5]}}");
        // The volume below H = E of the oscillator is 2πE, so that H is uniform: of mean 0.3, and half of it above.
        List<Double> energies = states.stream().map(SampleTest::oscillator).toList();
        assertThat(energies).allSatisfy(energy -> assertThat(energy).isBetween(0.1, 0.5));
        double mean = energies.stream().mapToDouble(Double::doubleValue).sum() / MANY;
        assertThat(mean).isCloseTo(0.3, within(4 * 0.4 / Math.sqrt(12 * MANY)));
        long right = states.stream().filter(state -> state.get(0) > 0).count();
        assertThat((double) right / MANY).isCloseTo(0.5, within(4 * 0.5 / Math.sqrt(MANY)));
    }

    /** The oscillator's rays are those of a disc: every angle is alike. */
    @Test
    void theOscillatorsShellIsFilledEvenly() {
        List<List<Double>> states = states("harmonic-oscillator", "{sample: {count: " + MANY + ", energy: 0.5}}");
        for (int quarter = 0; quarter < 4; quarter++) {
            double from = -Math.PI + quarter * Math.PI / 2;
            long inside = states.stream()
                    .filter(state -> {
                        double angle = Math.atan2(state.get(1), state.get(0));
                        return angle >= from && angle < from + Math.PI / 2;
                    })
                    .count();
            assertThat((double) inside / MANY).isCloseTo(0.25, within(4 * Math.sqrt(0.25 * 0.75 / MANY)));
        }
    }

    @Test
    void aLabelSaysMoreThanATypeOrAPattern() {
        Experiment experiment = Experiments.with(
                "systems: [{type: pendulum, length: {sweep: [1, 2]}}, {type: pendulum, as: other}]",
                "initial-states: {pendulum: [[1, 0]], other: [[2, 0]]}");
        assertThat(experiment.systems())
                .extracting(system -> experiment.initialStatesOf(system).get(0).get(0))
                .containsExactly(1.0, 1.0, 2.0);
    }

    private static List<List<Double>> states(String system, String given) {
        Experiment experiment = Experiments.with("initial-states: {" + system + ": " + given + "}");
        return experiment.initialStates().get(system);
    }

    private static double pendulum(List<Double> x) {
        double s = Math.sin(x.get(0) / 2);
        return x.get(1) * x.get(1) / 2 + 2 * s * s;
    }

    private static double oscillator(List<Double> x) {
        return (x.get(0) * x.get(0) + x.get(1) * x.get(1)) / 2;
    }
}
