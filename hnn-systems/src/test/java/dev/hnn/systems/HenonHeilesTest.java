package dev.hnn.systems;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.hnn.api.dynamics.Hamiltonian;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HenonHeilesTest {

    private final Hamiltonian hamiltonian = new HenonHeiles(0.125).hamiltonian();

    @ParameterizedTest
    @ValueSource(doubles = {0.01, 1.0 / 12, 0.125, 1.0 / 6})
    void itStartsWithTheEnergyOfItsSettings(double energy) {
        double[] x0 = new HenonHeiles(energy).initialState();
        assertThat(hamiltonian.energy(x0)).isCloseTo(energy, within(1e-16));
    }

    @Test
    void theSaddlesAreWhereMotionsEscape() {
        double[] gradient = new double[4];
        double root = Math.sqrt(3) / 2;
        for (double[] saddle : new double[][] {{0, 1, 0, 0}, {root, -0.5, 0, 0}, {-root, -0.5, 0, 0}}) {
            assertThat(hamiltonian.gradient(saddle, gradient)).isCloseTo(1.0 / 6, within(1e-15));
            assertThat(gradient).containsExactly(new double[4], within(1e-15));
        }
    }

    /** H does not change when q and p are turned by a third of a turn. */
    @Test
    void itHasTheSymmetryOfATriangle() {
        Random random = new Random(3);
        double[] x = new double[4];
        double cosine = -0.5;
        double sine = Math.sqrt(3) / 2;
        for (int i = 0; i < 100; i++) {
            new HenonHeiles(0.125).region().sample(random, x);
            double[] turned = {
                cosine * x[0] - sine * x[1],
                sine * x[0] + cosine * x[1],
                cosine * x[2] - sine * x[3],
                sine * x[2] + cosine * x[3]
            };
            assertThat(hamiltonian.energy(turned)).isCloseTo(hamiltonian.energy(x), within(2e-15));
        }
    }

    /** The equations of motion by Taylor's method in mpmath with 40 digits. */
    @Test
    void itsFlowGivesTheReferenceValues() {
        double[] expected = {-0.5044103146287731, -0.39406753387469984, -0.003092918313140117, -0.0004170530587197471};
        double[] x = new double[4];
        new ReferenceFlow(hamiltonian).state(new HenonHeiles(0.125).initialState(), 5, x);
        assertThat(x).containsExactly(expected, within(1e-12));
    }
}
