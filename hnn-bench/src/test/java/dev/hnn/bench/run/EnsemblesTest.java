package dev.hnn.bench.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class EnsemblesTest {

    @Test
    void cellsThatDifferOnlyInTheInitialStateAdvanceTogether() {
        List<Cell> cells = cells(3);
        List<List<Cell>> ensembles = Ensembles.of(cells, 1);
        // Two integrators, two step sizes.
        assertThat(ensembles).hasSize(4).allSatisfy(ensemble -> {
            assertThat(ensemble).extracting(Cell::initialState).hasSize(3).doesNotHaveDuplicates();
            assertThat(ensemble)
                    .extracting(Cell::integrator)
                    .containsOnly(ensemble.get(0).integrator());
            assertThat(ensemble)
                    .extracting(Cell::stepSize)
                    .containsOnly(ensemble.get(0).stepSize());
        });
        assertThat(ensembles.stream().flatMap(List::stream)).containsExactlyInAnyOrderElementsOf(cells);
    }

    @Test
    void ensemblesAreSpreadOverTheThreadsAndNeverLarge() {
        assertThat(Ensembles.of(cells(10), 4)).filteredOn(e -> e.size() == 3).hasSize(4 * 3);
        assertThat(Ensembles.of(cells(10), 100)).hasSize(4 * 10);
        assertThat(Ensembles.of(cells(150), 2))
                .extracting(List::size)
                .contains(64)
                .allMatch(size -> size <= 64);
    }

    private static List<Cell> cells(int initialStates) {
        String states = IntStream.range(0, initialStates)
                .mapToObj(i -> "[1, " + i + "]")
                .collect(Collectors.joining(", "));
        return Plan.of(Harness.experiment("""
                        name: test
                        systems: [pendulum]
                        models: [exact]
                        integrators: [euler, variational]
                        step-sizes: [0.1, 0.05]
                        duration: 1
                        initial-states: {pendulum: [%s]}
                        """.formatted(states)));
    }
}
