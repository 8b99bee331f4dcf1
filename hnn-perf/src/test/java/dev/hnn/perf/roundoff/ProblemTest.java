package dev.hnn.perf.roundoff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.hnn.api.dynamics.Hamiltonian;
import org.apache.commons.numbers.core.DD;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the measurement of round-off rests on: the invariants, along the map in double-double arithmetic. */
class ProblemTest {

    private static final double DURATION = 20;

    @Test
    void theOscillatorsInvariantIsExact() {
        for (double h : new double[] {0.1, 0.01}) {
            assertThat(oscillation(Problem.OSCILLATOR, h)).isLessThan(1e-29);
        }
    }

    @Test
    void whatThePendulumsInvariantLeavesOutIsOfTheSixthOrder() {
        double coarse = oscillation(Problem.PENDULUM, 0.1);
        double fine = oscillation(Problem.PENDULUM, 0.05);
        // A wrong coefficient anywhere makes it an order 4 or lower. The next order is 8.
        assertThat(Math.log(coarse / fine) / Math.log(2)).isCloseTo(6, within(0.1));
        // 2e-14 was seen. It is common to a state and its reference.
        assertThat(oscillation(Problem.PENDULUM, 0.01)).isLessThan(1e-13);
    }

    @ParameterizedTest
    @EnumSource
    void theReferenceHasTheForcesAndTheEnergyOfTheHamiltonian(Problem problem) {
        Hamiltonian hamiltonian = problem.hamiltonian();
        double[] gradient = new double[2];
        for (double[] x : problem.starts(20)) {
            double energy = hamiltonian.gradient(x, gradient);
            assertThat(problem.slope(DD.of(x[0])).doubleValue()).isCloseTo(gradient[0], within(1e-15));
            double invariant = problem.invariant(DD.of(x[0]), DD.of(x[1]), 0).doubleValue();
            // As is usual, the oscillator's is twice its energy.
            double factor = problem == Problem.OSCILLATOR ? 2 : 1;
            assertThat(invariant).isCloseTo(factor * energy, within(1e-15));
        }
    }

    /** The largest difference of the invariant from its start. */
    private static double oscillation(Problem problem, double h) {
        double largest = 0;
        for (double[] x0 : problem.starts(3)) {
            ReferenceMap map = new ReferenceMap(problem, h, x0);
            DD initial = map.invariant();
            for (int i = 0; i < DURATION / h; i++) {
                map.advance();
                largest = Math.max(
                        largest, Math.abs(map.invariant().subtract(initial).doubleValue()));
            }
        }
        return largest;
    }
}
