package dev.hnn.systems;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.hnn.api.dynamics.Hamiltonian;
import dev.hnn.api.dynamics.SeparableHamiltonian;
import java.util.Random;
import org.hipparchus.analysis.differentiation.DSFactory;
import org.hipparchus.analysis.differentiation.DerivativeStructure;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** H, its gradient and its Hessian–vector product against central differences and automatic differentiation. */
class DerivativesTest {

    private static final int STATES = 200;

    /** Central differences: truncation step²·|f‴|/6 and rounding ε·|f|/step balance near this step. */
    private static final double STEP = 1e-5;

    /** Both errors are of order 1e-10 beside values of order 1 to 40. */
    private static final double DIFFERENCE_TOLERANCE = 1e-8;

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
    void gradientIsThatOfTheEnergy(SystemCase test) {
        Hamiltonian hamiltonian = test.system().hamiltonian();
        Random random = new Random(2);
        double[] gradient = new double[2];
        for (int i = 0; i < STATES; i++) {
            double[] x = test.state(random);
            hamiltonian.gradient(x, gradient);
            DerivativeStructure automatic = textbook(test, x);
            for (int j = 0; j < 2; j++) {
                double difference =
                        (hamiltonian.energy(moved(x, j, STEP)) - hamiltonian.energy(moved(x, j, -STEP))) / (2 * STEP);
                assertThat(gradient[j]).isCloseTo(difference, within(DIFFERENCE_TOLERANCE));
                assertThat(gradient[j]).isCloseTo(automatic.getPartialDerivative(1 - j, j), within(ROUND_OFF));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("dev.hnn.systems.SystemCase#all")
    void hessianVectorProductIsTheDerivativeOfTheGradient(SystemCase test) {
        Hamiltonian hamiltonian = test.system().hamiltonian();
        Random random = new Random(3);
        double[] product = new double[2];
        double[] ahead = new double[2];
        double[] behind = new double[2];
        for (int i = 0; i < STATES; i++) {
            double[] x = test.state(random);
            double[] v = {random.nextGaussian(), random.nextGaussian()};
            hamiltonian.hessianVector(x, v, product);
            hamiltonian.gradient(new double[] {x[0] + STEP * v[0], x[1] + STEP * v[1]}, ahead);
            hamiltonian.gradient(new double[] {x[0] - STEP * v[0], x[1] - STEP * v[1]}, behind);
            DerivativeStructure h = textbook(test, x);
            double mixed = h.getPartialDerivative(1, 1);
            double[] automatic = {
                h.getPartialDerivative(2, 0) * v[0] + mixed * v[1], mixed * v[0] + h.getPartialDerivative(0, 2) * v[1]
            };
            for (int j = 0; j < 2; j++) {
                assertThat(product[j]).isCloseTo((ahead[j] - behind[j]) / (2 * STEP), within(DIFFERENCE_TOLERANCE));
                assertThat(product[j]).isCloseTo(automatic[j], within(ROUND_OFF));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("dev.hnn.systems.SystemCase#all")
    void hessianIsSymmetric(SystemCase test) {
        Hamiltonian hamiltonian = test.system().hamiltonian();
        Random random = new Random(4);
        double[] hu = new double[2];
        double[] hv = new double[2];
        for (int i = 0; i < STATES; i++) {
            double[] x = test.state(random);
            double[] u = {random.nextGaussian(), random.nextGaussian()};
            double[] v = {random.nextGaussian(), random.nextGaussian()};
            hamiltonian.hessianVector(x, u, hu);
            hamiltonian.hessianVector(x, v, hv);
            assertThat(u[0] * hv[0] + u[1] * hv[1]).isCloseTo(v[0] * hu[0] + v[1] * hu[1], within(ROUND_OFF * 10));
        }
    }

    @ParameterizedTest
    @MethodSource("dev.hnn.systems.SystemCase#all")
    void energyAndGradientGiveTheSameBits(SystemCase test) {
        Hamiltonian hamiltonian = test.system().hamiltonian();
        Random random = new Random(5);
        double[] gradient = new double[2];
        for (int i = 0; i < STATES; i++) {
            double[] x = test.state(random);
            assertThat(Double.doubleToRawLongBits(hamiltonian.gradient(x, gradient)))
                    .isEqualTo(Double.doubleToRawLongBits(hamiltonian.energy(x)));
        }
    }

    @ParameterizedTest
    @MethodSource("dev.hnn.systems.SystemCase#all")
    void eachHalfReadsAndWritesOnlyItsOwn(SystemCase test) {
        SeparableHamiltonian hamiltonian = (SeparableHamiltonian) test.system().hamiltonian();
        Random random = new Random(6);
        double[] whole = new double[2];
        for (int i = 0; i < STATES; i++) {
            double[] x = test.state(random);
            double energy = hamiltonian.gradient(x, whole);
            double[] half = {Double.NaN, Double.NaN};
            double kinetic = hamiltonian.kineticGradient(new double[] {Double.NaN, x[1]}, half);
            assertThat(half).containsExactly(Double.NaN, whole[1]);
            half[1] = Double.NaN;
            double potential = hamiltonian.potentialGradient(new double[] {x[0], Double.NaN}, half);
            assertThat(half).containsExactly(whole[0], Double.NaN);
            assertThat(kinetic + potential).isEqualTo(energy);
        }
    }

    @ParameterizedTest
    @MethodSource("dev.hnn.systems.SystemCase#all")
    void vectorFieldIsCanonical(SystemCase test) {
        Hamiltonian hamiltonian = test.system().hamiltonian();
        double[] x = test.state(new Random(7));
        double[] gradient = new double[2];
        double[] dx = new double[2];
        hamiltonian.gradient(x, gradient);
        hamiltonian.evaluate(x, dx);
        assertThat(dx).containsExactly(gradient[1], -gradient[0]);
        assertThat(hamiltonian.dimension()).isEqualTo(2);
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

    private static double[] moved(double[] x, int index, double step) {
        double[] y = x.clone();
        y[index] += step;
        return y;
    }
}
