package dev.hnn.systems;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.hnn.api.dynamics.Hamiltonian;
import java.util.Random;
import org.hipparchus.analysis.differentiation.DSFactory;
import org.hipparchus.analysis.differentiation.DerivativeStructure;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** H, its gradient and its Hessian–vector product against automatic differentiation of the textbook's formula. */
class DerivativesTest {

    private static final int STATES = 200;

    /** Two exact derivations differ by a few roundings of values of order 1 to 40. */
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
        double[] gradient = new double[2];
        for (int i = 0; i < STATES; i++) {
            double[] x = test.state(random);
            hamiltonian.gradient(x, gradient);
            DerivativeStructure automatic = textbook(test, x);
            for (int j = 0; j < 2; j++) {
                assertThat(gradient[j]).isCloseTo(automatic.getPartialDerivative(1 - j, j), within(ROUND_OFF));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("dev.hnn.systems.SystemCase#all")
    void hessianVectorProductIsThatOfTheTextbook(SystemCase test) {
        Hamiltonian hamiltonian = test.system().hamiltonian();
        Random random = new Random(3);
        double[] product = new double[2];
        for (int i = 0; i < STATES; i++) {
            double[] x = test.state(random);
            double[] v = {random.nextGaussian(), random.nextGaussian()};
            hamiltonian.hessianVector(x, v, product);
            DerivativeStructure h = textbook(test, x);
            double mixed = h.getPartialDerivative(1, 1);
            double[] automatic = {
                h.getPartialDerivative(2, 0) * v[0] + mixed * v[1], mixed * v[0] + h.getPartialDerivative(0, 2) * v[1]
            };
            for (int j = 0; j < 2; j++) {
                assertThat(product[j]).isCloseTo(automatic[j], within(ROUND_OFF));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("dev.hnn.systems.SystemCase#all")
    void referencePointIsTheMinimum(SystemCase test) {
        Hamiltonian hamiltonian = test.system().hamiltonian();
        double[] gradient = new double[2];
        assertThat(hamiltonian.gradient(test.system().referencePoint(), gradient))
                .isZero();
        assertThat(gradient).containsExactly(0, 0);
        double[] x = test.state(new Random(8));
        assertThat(hamiltonian.energy(x)).isPositive();
    }

    @ParameterizedTest
    @MethodSource("dev.hnn.systems.SystemCase#all")
    void nonFiniteStatesGiveNonFiniteResults(SystemCase test) {
        Hamiltonian hamiltonian = test.system().hamiltonian();
        double[] gradient = new double[2];
        for (double bad : new double[] {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY}) {
            for (int j = 0; j < 2; j++) {
                double[] x = {0.5, 0.5};
                x[j] = bad;
                assertThat(hamiltonian.energy(x)).isNotFinite();
                assertThat(hamiltonian.gradient(x, gradient)).isNotFinite();
                assertThat(gradient[j]).isNotFinite();
            }
        }
    }

    /** H with all derivatives up to order 2. */
    private static DerivativeStructure textbook(SystemCase test, double[] x) {
        DSFactory variables = new DSFactory(2, 2);
        return test.textbook().at(variables.variable(0, x[0]), variables.variable(1, x[1]));
    }
}
