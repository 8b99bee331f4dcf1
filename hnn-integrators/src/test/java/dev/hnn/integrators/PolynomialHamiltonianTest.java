package dev.hnn.integrators;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The other tests lean on this Hamiltonian, so its derivatives are checked first. */
class PolynomialHamiltonianTest {

    /** Central differences with step 1e-5: truncation about 1e-10, round-off about 1e-11. */
    private static final double EPSILON = 1e-5;

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void derivativesAgreeWithCentralDifferences(int n) {
        Random random = new Random(17 + n);
        PolynomialHamiltonian hamiltonian = PolynomialHamiltonian.random(random, n);
        double[] x = Simulation.randomState(random, n, 1);
        double[] v = Simulation.randomState(random, n, 1);
        double[] gradient = new double[2 * n];
        assertThat(hamiltonian.gradient(x, gradient)).isEqualTo(hamiltonian.energy(x));
        double[] product = new double[2 * n];
        hamiltonian.hessianVector(x, v, product);
        double[] ahead = new double[2 * n];
        double[] behind = new double[2 * n];
        hamiltonian.gradient(moved(x, v, EPSILON), ahead);
        hamiltonian.gradient(moved(x, v, -EPSILON), behind);
        for (int i = 0; i < 2 * n; i++) {
            double[] unit = new double[2 * n];
            unit[i] = 1;
            double slope = (hamiltonian.energy(moved(x, unit, EPSILON)) - hamiltonian.energy(moved(x, unit, -EPSILON)))
                    / (2 * EPSILON);
            assertThat(gradient[i]).isCloseTo(slope, within(1e-8));
            assertThat(product[i]).isCloseTo((ahead[i] - behind[i]) / (2 * EPSILON), within(1e-8));
        }
    }

    private static double[] moved(double[] x, double[] v, double distance) {
        double[] out = x.clone();
        for (int i = 0; i < x.length; i++) {
            out[i] += distance * v[i];
        }
        return out;
    }
}
