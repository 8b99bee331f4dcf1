package dev.hnn.systems;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.hnn.api.system.ExactSolution;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HarmonicOscillatorTest {

    @ParameterizedTest
    @CsvSource({"1, 1", "2.5, 0.3", "0.2, 3"})
    void exactSolutionIsTheFlow(double mass, double stiffness) {
        SystemCase test = SystemCase.oscillator(mass, stiffness);
        ExactSolution flow = test.system().exactSolution().orElseThrow();
        ExactFlowContract contract = new ExactFlowContract(test.system().hamiltonian(), flow);
        Random random = new Random(1);
        for (int i = 0; i < 20; i++) {
            contract.holdsFrom(test.state(random), 20 * random.nextDouble());
        }
    }

    @Test
    void aQuarterPeriodSwapsPositionAndMomentum() {
        ExactSolution flow = new HarmonicOscillator(2, 8).exactSolution().orElseThrow();
        double[] x = new double[2];
        // ω = 2, mω = 4
        flow.state(new double[] {1, 0}, Math.PI / 4, x);
        assertThat(x).containsExactly(new double[] {0, -4}, within(1e-15));
    }
}
