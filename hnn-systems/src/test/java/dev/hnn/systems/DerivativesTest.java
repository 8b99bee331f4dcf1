package dev.hnn.systems;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.hnn.api.dynamics.Hamiltonian;
import java.util.Arrays;
import java.util.Random;
import org.hipparchus.analysis.differentiation.DSFactory;
import org.hipparchus.analysis.differentiation.DerivativeStructure;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** H, its gradient and its Hessian–vector product against automatic differentiation of the textbook's formula. */
class DerivativesTest {

    private static final int STATES = 200;

    /** Two exact derivations differ by a few roundings of values of order 1 to 40; larger ones, by as much of their size. */
    private static final double ROUND_OFF = 1e-13;

    @ParameterizedTest
    @MethodSource("dev.hnn.systems.SystemCase#all")
    void energyIsTheTextbookFormula(SystemCase test) {
        Hamiltonian hamiltonian = test.system().hamiltonian();
        Random random = new Random(1);
        for (int i = 0; i < STATES; i++) {
            double[] x = test.state(random);
            assertThat(hamiltonian.energy(x)).isCloseTo(textbook(test, x).getValue(), within(ROUND_OFF));
        }
    }

    @ParameterizedTest
    @MethodSource("dev.hnn.systems.SystemCase#all")
    void gradientIsThatOfTheTextbook(SystemCase test) {
        Hamiltonian hamiltonian = test.system().hamiltonian();
        Random random = new Random(2);
        double[] gradient = new double[test.dimension()];
        for (int i = 0; i < STATES; i++) {
            double[] x = test.state(random);
            hamiltonian.gradient(x, gradient);
            DerivativeStructure automatic = textbook(test, x);
            for (int j = 0; j < gradient.length; j++) {
                double expected = derivative(automatic, j);
                assertThat(gradient[j]).isCloseTo(expected, within(ROUND_OFF * Math.max(1, Math.abs(expected))));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("dev.hnn.systems.SystemCase#all")
    void hessianVectorProductIsThatOfTheTextbook(SystemCase test) {
        Hamiltonian hamiltonian = test.system().hamiltonian();
        Random random = new Random(3);
        int dimension = test.dimension();
        double[] product = new double[dimension];
        for (int i = 0; i < STATES; i++) {
            double[] x = test.state(random);
            double[] v = random.doubles(dimension, -1, 1).toArray();
            hamiltonian.hessianVector(x, v, product);
            DerivativeStructure automatic = textbook(test, x);
            for (int j = 0; j < dimension; j++) {
                double sum = 0;
                double size = 1;
                for (int k = 0; k < dimension; k++) {
                    double element = derivative(automatic, j, k) * v[k];
                    sum += element;
                    size = Math.max(size, Math.abs(element));
                }
                assertThat(product[j]).isCloseTo(sum, within(ROUND_OFF * size));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("dev.hnn.systems.SystemCase#wells")
    void referencePointIsTheMinimum(SystemCase test) {
        Hamiltonian hamiltonian = test.system().hamiltonian();
        double[] gradient = new double[test.dimension()];
        double lowest = hamiltonian.gradient(test.system().referencePoint(), gradient);
        assertThat(gradient).containsOnly(0);
        Random random = new Random(8);
        for (int i = 0; i < STATES; i++) {
            assertThat(hamiltonian.energy(test.state(random))).isGreaterThan(lowest);
        }
    }

    @ParameterizedTest
    @MethodSource("dev.hnn.systems.SystemCase#all")
    void nonFiniteStatesGiveNonFiniteResults(SystemCase test) {
        Hamiltonian hamiltonian = test.system().hamiltonian();
        double[] gradient = new double[test.dimension()];
        for (double bad : new double[] {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY}) {
            for (int j = 0; j < gradient.length; j++) {
                double[] x = new double[gradient.length];
                Arrays.fill(x, 0.5);
                x[j] = bad;
                assertThat(hamiltonian.energy(x)).isNotFinite();
                assertThat(hamiltonian.gradient(x, gradient)).isNotFinite();
                assertThat(gradient[j]).isNotFinite();
            }
        }
    }

    /** H with all derivatives up to order 2. */
    private static DerivativeStructure textbook(SystemCase test, double[] x) {
        DSFactory variables = new DSFactory(x.length, 2);
        DerivativeStructure[] point = new DerivativeStructure[x.length];
        for (int i = 0; i < x.length; i++) {
            point[i] = variables.variable(i, x[i]);
        }
        return test.textbook().at(point);
    }

    /** The partial derivative by the variables of the given numbers. */
    private static double derivative(DerivativeStructure value, int... variables) {
        int[] orders = new int[value.getFreeParameters()];
        for (int variable : variables) {
            orders[variable]++;
        }
        return value.getPartialDerivative(orders);
    }
}
