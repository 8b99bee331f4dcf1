package dev.hnn.api.system;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hnn.api.dynamics.Hamiltonian;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhysicalSystemTest {

    @ParameterizedTest
    @CsvSource({"1, 'q p'", "2, 'q1 q2 p1 p2'", "3, 'q1 q2 q3 p1 p2 p3'"})
    void coordinatesAreNumberedFromTwoDegreesOfFreedomOn(int degreesOfFreedom, String names) {
        assertThat(new Rest(degreesOfFreedom).coordinateNames()).containsExactly(names.split(" "));
    }

    @Test
    void nothingButTheEnergyIsKeptUnlessASystemSaysSo() {
        assertThat(new Rest(1).invariants()).isEmpty();
        assertThat(new Rest(1).exactSolution()).isEmpty();
    }

    /** A system that says no more than it must. */
    private record Rest(int degreesOfFreedom) implements PhysicalSystem {

        @Override
        public Hamiltonian hamiltonian() {
            throw new AssertionError("not needed here");
        }

        @Override
        public double[] initialState() {
            return new double[2 * degreesOfFreedom];
        }

        @Override
        public double[] referencePoint() {
            return new double[2 * degreesOfFreedom];
        }

        @Override
        public Region region() {
            throw new AssertionError("not needed here");
        }
    }
}
