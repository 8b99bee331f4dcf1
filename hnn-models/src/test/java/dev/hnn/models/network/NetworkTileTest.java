package dev.hnn.models.network;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Many states at once have the bits of one at a time. */
class NetworkTileTest {

    @ParameterizedTest
    @EnumSource
    void everyPlaceInEveryNumberOfStatesGivesTheBitsOfTheSinglePass(Activation activation) {
        SplittableRandom random = new SplittableRandom(1);
        for (int trial = 0; trial < 40; trial++) {
            int n = 1 + random.nextInt(3);
            int[] hidden = IntStream.generate(() -> 1 + random.nextInt(23))
                    .limit(1 + random.nextInt(4))
                    .toArray();
            NetworkParameters network = Networks.random(random.nextLong(), activation, n, hidden);
            for (int count : new int[] {0, 1, 3, 4, 5, 7, 8, 11, 12, 19}) {
                assertSame(network, states(random, count, 2 * n));
            }
        }
    }

    @Test
    void compiledCodeGivesTheSameBits() {
        NetworkParameters network = Networks.random(2, Activation.TANH, 1, 64, 61);
        SplittableRandom random = new SplittableRandom(3);
        for (int k = 0; k < 3_000; k++) { // the first are interpreted, the last are compiled by C2
            assertSame(network, states(random, 13, 2));
        }
    }

    @Test
    void aStateThatIsNotFiniteDisturbsNoOther() {
        NetworkParameters network = Networks.random(4, Activation.TANH, 2, 9, 6);
        SplittableRandom random = new SplittableRandom(5);
        for (double bad : new double[] {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY}) {
            for (int place = 0; place < 9; place++) {
                double[][] x = states(random, 9, 4);
                x[place][place % 4] = bad;
                assertSame(network, x);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void nothingIsAllocated(Activation activation) {
        NetworkHamiltonian hamiltonian = new NetworkHamiltonian(Networks.random(6, activation, 1, 8, 9));
        double[][] x = states(new SplittableRandom(7), 15, 2);
        double[][] gradients = new double[15][2];
        double[] energies = new double[15];
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = 0;
        for (int k = 0; k < 20_000; k++) {
            if (k == 10_000) { // what the first calls load and compile is not counted
                before = threads.getCurrentThreadAllocatedBytes();
            }
            hamiltonian.gradient(x, gradients, 15);
            hamiltonian.energy(x, energies, 15);
        }
        // Less than a byte a call; the measurement itself may allocate a little, once.
        assertThat(threads.getCurrentThreadAllocatedBytes() - before).isLessThan(10_000);
    }

    private static double[][] states(SplittableRandom random, int count, int dimension) {
        double[][] states = new double[count][];
        for (int k = 0; k < count; k++) {
            states[k] = Networks.normal(random, dimension, 1.5);
        }
        return states;
    }

    private static void assertSame(NetworkParameters network, double[][] x) {
        NetworkHamiltonian together = new NetworkHamiltonian(network);
        double[][] gradients = new double[x.length][2 * network.degreesOfFreedom()];
        double[] energies = new double[x.length];
        together.gradient(x, gradients, x.length);
        together.energy(x, energies, x.length);
        NetworkHamiltonian alone = new NetworkHamiltonian(network);
        for (int k = 0; k < x.length; k++) {
            double[] gradient = new double[x[k].length];
            double energy = alone.gradient(x[k], gradient);
            assertThat(gradients[k]).isEqualTo(gradient);
            assertThat(Double.doubleToLongBits(energies[k]))
                    .isEqualTo(Double.doubleToLongBits(energy)); // NaN is the same as NaN
        }
    }
}
