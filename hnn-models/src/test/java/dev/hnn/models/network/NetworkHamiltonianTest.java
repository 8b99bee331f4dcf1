package dev.hnn.models.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class NetworkHamiltonianTest {

    private static final double H = 1e-3;

    /** All activations, depths 1 to 4, widths that are and are not multiples of four, several degrees of freedom. */
    static Stream<NetworkParameters> networks() {
        return Arrays.stream(Activation.values())
                .flatMap(activation -> Stream.of(
                        Networks.random(1, activation, 1, 1),
                        Networks.random(2, activation, 1, 64, 64),
                        Networks.random(3, activation, 2, 7, 5, 6),
                        Networks.random(4, activation, 3, 13),
                        Networks.random(5, activation, 5, 4, 9, 3, 11)));
    }

    private static double[] state(SplittableRandom random, NetworkParameters network) {
        return Networks.normal(random, 2 * network.degreesOfFreedom(), 1);
    }

    @ParameterizedTest
    @MethodSource("networks")
    void gradientIsThatOfTheEnergy(NetworkParameters network) {
        NetworkHamiltonian hamiltonian = new NetworkHamiltonian(network);
        double[] x = state(new SplittableRandom(6), network);
        double[] gradient = new double[x.length];
        hamiltonian.gradient(x, gradient);
        for (int i = 0; i < x.length; i++) {
            double[] f = new double[5];
            for (int k = 0; k < 5; k++) {
                double[] moved = x.clone();
                moved[i] += (k - 2) * H;
                f[k] = hamiltonian.energy(moved);
            }
            // Five points: truncation 1e-12/30 times a fifth derivative of the order of 10, round-off 2⁻⁵³ · 10/H.
            assertThat(gradient[i]).isCloseTo((f[0] - 8 * f[1] + 8 * f[3] - f[4]) / (12 * H), within(1e-11));
        }
    }

    @ParameterizedTest
    @MethodSource("networks")
    void hessianVectorProductIsTheDerivativeOfTheGradient(NetworkParameters network) {
        NetworkHamiltonian hamiltonian = new NetworkHamiltonian(network);
        SplittableRandom random = new SplittableRandom(7);
        double[] x = state(random, network);
        double[] v = state(random, network);
        double[] product = new double[x.length];
        hamiltonian.hessianVector(x, v, product);
        double[][] g = new double[5][x.length];
        for (int k = 0; k < 5; k++) {
            double[] moved = x.clone();
            for (int i = 0; i < x.length; i++) {
                moved[i] += (k - 2) * H * v[i];
            }
            hamiltonian.gradient(moved, g[k]);
        }
        for (int i = 0; i < x.length; i++) {
            double difference = (g[0][i] - 8 * g[1][i] + 8 * g[3][i] - g[4][i]) / (12 * H);
            // As above; the derivatives in the direction v, of length up to 5, are larger.
            assertThat(product[i]).isCloseTo(difference, within(1e-9));
        }
    }

    @ParameterizedTest
    @MethodSource("networks")
    void hessianIsSymmetric(NetworkParameters network) {
        NetworkHamiltonian hamiltonian = new NetworkHamiltonian(network);
        double[] x = state(new SplittableRandom(8), network);
        double[][] hessian = new double[x.length][x.length];
        for (int i = 0; i < x.length; i++) {
            double[] unit = new double[x.length];
            unit[i] = 1;
            hamiltonian.hessianVector(x, unit, hessian[i]);
        }
        for (int i = 0; i < x.length; i++) {
            for (int j = 0; j < i; j++) {
                // Round-off only, of sums over at most 64 units.
                assertThat(hessian[i][j]).isCloseTo(hessian[j][i], within(1e-14));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("networks")
    void gradientReturnsTheBitsOfTheEnergy(NetworkParameters network) {
        NetworkHamiltonian hamiltonian = new NetworkHamiltonian(network);
        SplittableRandom random = new SplittableRandom(9);
        for (int k = 0; k < 100; k++) {
            double[] x = state(random, network);
            assertThat(hamiltonian.gradient(x, new double[x.length])).isEqualTo(hamiltonian.energy(x));
        }
    }

    @ParameterizedTest
    @MethodSource("networks")
    void workersOfOneNetworkAgreeWhateverTheyDidBefore(NetworkParameters network) {
        SplittableRandom random = new SplittableRandom(10);
        double[] x = state(random, network);
        double[] v = state(random, network);
        double[] fresh = new double[x.length];
        new NetworkHamiltonian(network).hessianVector(x, v, fresh);
        NetworkHamiltonian used = new NetworkHamiltonian(network);
        double[] product = new double[x.length];
        used.hessianVector(v, x, product);
        used.gradient(v, product);
        used.hessianVector(x, v, product);
        assertThat(product).containsExactly(fresh);
    }

    @ParameterizedTest
    @MethodSource("networks")
    void statesThatAreNotFiniteGiveNothingFinite(NetworkParameters network) {
        NetworkHamiltonian hamiltonian = new NetworkHamiltonian(network);
        double[] finite = state(new SplittableRandom(11), network);
        for (double bad : new double[] {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY}) {
            double[] x = finite.clone();
            x[x.length - 1] = bad;
            double[] out = new double[x.length];
            assertThat(hamiltonian.energy(x)).isNotFinite();
            hamiltonian.gradient(x, out);
            assertThat(Arrays.stream(out).noneMatch(Double::isFinite)).isTrue();
            hamiltonian.hessianVector(x, finite, out);
            assertThat(Arrays.stream(out).noneMatch(Double::isFinite)).isTrue();
            hamiltonian.hessianVector(finite, x, out);
            assertThat(Arrays.stream(out).noneMatch(Double::isFinite)).isTrue();
        }
    }

    @Test
    void gaugeShiftsTheEnergyAndNothingElse() {
        NetworkParameters network = Networks.random(12, Activation.TANH, 2, 8, 8);
        double[] x = {0.1, 0.2, 0.3, 0.4};
        double[] gradient = new double[4];
        double[] shiftedGradient = new double[4];
        double energy = new NetworkHamiltonian(network).gradient(x, gradient);
        double shifted = new NetworkHamiltonian(network.withGauge(network.gauge() + 2)).gradient(x, shiftedGradient);
        assertThat(shifted).isCloseTo(energy + 2, within(1e-15));
        assertThat(shiftedGradient).containsExactly(gradient);
    }
}
