package dev.hnn.bench.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.hnn.api.dynamics.Hamiltonian;
import dev.hnn.api.system.Box;
import dev.hnn.api.system.PhysicalSystem;
import dev.hnn.api.system.Region;
import dev.hnn.bench.input.InputException;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Energy shells of functions that are no bowl around the reference point. */
class SamplerTest {

    private static final int COUNT = 500;

    private static final Region REGION = new Box(new double[] {-1.5, -1.5}, new double[] {1.5, 1.5});

    /** Unbounded below and above: shells on both sides of the reference point's energy. */
    @ParameterizedTest
    @ValueSource(doubles = {-0.5, -1e-9, 0.3})
    void aSaddle(double energy) {
        ToDoubleFunction<double[]> saddle = x -> (x[1] * x[1] - x[0] * x[0]) / 2;
        assertOnShell(saddle, energy);
    }

    /** The reference point is on the hill between two wells; below it the shell has two parts, and both are met. */
    @Test
    void twoWells() {
        ToDoubleFunction<double[]> wells = x -> x[1] * x[1] / 2 + Math.pow(x[0] * x[0] - 1, 2) / 4;
        List<List<Double>> states = assertOnShell(wells, 0.1);
        assertThat(states).anyMatch(state -> state.get(0) < -0.5).anyMatch(state -> state.get(0) > 0.5);
    }

    /** A function with a jump does not have every energy. */
    @Test
    void aShellThatIsJumpedOver() {
        assertThatThrownBy(() -> sampler(x -> Math.floor(3 * Math.abs(x[0]))).onShell(1, 1.5))
                .isInstanceOf(InputException.class)
                .hasMessageMatching(
                        "test\\.energy: no state of energy 1\\.5 was found in 1000000 draws from the region,"
                                + " whose energies were from 0\\.0 to [45]\\.0; choose one in between\\.");
    }

    private static List<List<Double>> assertOnShell(ToDoubleFunction<double[]> energy, double shell) {
        List<List<Double>> states = sampler(energy).onShell(COUNT, shell);
        assertThat(states).hasSize(COUNT).doesNotHaveDuplicates().allSatisfy(state -> {
            double[] x = {state.get(0), state.get(1)};
            assertThat(energy.applyAsDouble(x)).isCloseTo(shell, within(1e-12));
            assertThat(REGION.contains(x)).isTrue();
        });
        return states;
    }

    private static Sampler sampler(ToDoubleFunction<double[]> energy) {
        return new Sampler(new Given(energy), REGION, 7, "test");
    }

    /** A system whose energy alone matters. */
    private record Given(ToDoubleFunction<double[]> function) implements PhysicalSystem {

        @Override
        public Hamiltonian hamiltonian() {
            return new Energy(function);
        }

        @Override
        public double[] initialState() {
            return new double[2];
        }

        @Override
        public double[] referencePoint() {
            return new double[2];
        }

        @Override
        public Region region() {
            return REGION;
        }
    }

    private record Energy(ToDoubleFunction<double[]> function) implements Hamiltonian {

        @Override
        public int degreesOfFreedom() {
            return 1;
        }

        @Override
        public double energy(double[] x) {
            return function.applyAsDouble(x);
        }

        @Override
        public double gradient(double[] x, double[] gradient) {
            throw new UnsupportedOperationException("no gradient is needed");
        }

        @Override
        public void hessianVector(double[] x, double[] v, double[] product) {
            throw new UnsupportedOperationException("no second derivative is needed");
        }
    }
}
