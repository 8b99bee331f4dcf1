package dev.hnn.bench.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Which of the crossed cells there are. */
class SelectionTest {

    private static final String[] EXPERIMENT = {
        "models: [exact, {type: hnn, seed: {sweep: [1, 2]}}]",
        "integrators: [euler, variational]",
        "step-sizes: [0.1, 0.5]",
        "duration: [1, 10]"
    };

    private static final int ALL = 2 * 3 * 2 * 2 * 2;

    static Stream<Arguments> selections() {
        return Stream.of(
                arguments("exclude: []", ALL),
                arguments("exclude: [{system: pendulum, integrator: euler}]", ALL - 12),
                arguments("exclude: [{model: hnn}]", ALL / 3),
                arguments("exclude: [{model: \"hnn[seed=1]\"}]", ALL * 2 / 3),
                arguments("exclude: [{model: \"*seed=1]\"}, {model: [\"*=2]\"], integrator: euler}]", ALL / 2),
                arguments("exclude: [{model: [hnn, exact], system: pendulum}]", ALL / 2),
                arguments("exclude: [{step-size: 0.1, duration: 10}]", ALL * 3 / 4),
                arguments("include: [{duration: [1, 10], step-size: 0.5}]", ALL / 2),
                arguments("include: [{model: exact}, {integrator: var*, model: hnn}]", ALL / 3 + ALL / 3),
                arguments("include: [{model: exact}]\nexclude: [{integrator: \"*\", system: pendulum}]", ALL / 6));
    }

    @ParameterizedTest
    @MethodSource("selections")
    void patternsChooseCells(String lines, int cells) {
        assertThat(cells(with(lines))).isEqualTo(cells);
    }

    @Test
    void whatIsLeftKeepsItsOrder() {
        Experiment experiment = with("exclude: [{system: pendulum}, {model: hnn}]");
        assertThat(experiment.blocks())
                .extracting(
                        block -> block.grid().stepSize() + " " + block.grid().steps())
                .containsExactly("0.1 10", "0.1 100", "0.5 2", "0.5 20");
    }

    @Test
    void aDurationNeedsToBeAWholeNumberOfTheStepsThatAreTakenAlone() {
        Experiment experiment = Experiments.with(
                "step-sizes: [0.1, 0.3]", "duration: [1, 3]", "exclude: [{step-size: 0.3, duration: 1}]");
        assertThat(experiment.blocks())
                .filteredOn(block -> block.grid().stepSize() == 0.3)
                .allSatisfy(block -> assertThat(block.grid().steps()).isEqualTo(10));
    }

    private static Experiment with(String lines) {
        return Experiments.with(
                Stream.concat(Stream.of(EXPERIMENT), lines.lines()).toArray(String[]::new));
    }

    private static int cells(Experiment experiment) {
        return experiment.blocks().stream()
                .map(Block::integrators)
                .mapToInt(List::size)
                .sum();
    }
}
