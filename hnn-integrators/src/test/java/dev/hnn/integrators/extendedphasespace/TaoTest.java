package dev.hnn.integrators.extendedphasespace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.hnn.api.integrator.Property;
import dev.hnn.conformance.Verdict;
import dev.hnn.integrators.Claiming;
import dev.hnn.integrators.PolynomialHamiltonian;
import dev.hnn.integrators.Simulation;
import dev.hnn.integrators.composition.Coefficients;
import dev.hnn.integrators.composition.Scheme;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TaoTest {

    private static final double[] START = {0.6, 0.3};
    private static final double H = 0.125;

    private final PolynomialHamiltonian hamiltonian = PolynomialHamiltonian.mixedOne();

    /** The equations in mpmath with 40 digits, the triple jump by recursion. */
    @Test
    void givesTheReferenceValues() {
        double[][] expected = {{0.30800074014644424, -0.8262610747400595}, {0.30849070751947694, -0.8260075281366879}};
        double[][] expectedCopy = {
            {0.30683284042879455, -0.8259332462448543}, {0.30743373669948504, -0.8256135881152764}
        };
        for (int order : new int[] {2, 4}) {
            DoubledStepper stepper = new Tao(order, 10).doubled(hamiltonian, H);
            double[] copy = new double[2];
            // The sine and cosine of the angle are rounded, and so are the sums of the copies' differences.
            assertThat(Simulation.finalState(stepper, START, 16))
                    .containsExactly(expected[order / 2 - 1], within(2e-15));
            stepper.copy(copy);
            assertThat(copy).containsExactly(expectedCopy[order / 2 - 1], within(2e-15));
        }
    }

    /** ΦʹᵀΩΦʹ = Ω with Ω of dq ∧ dp + dx ∧ dy, from central differences of order 4, good to 1e-12 or so. */
    @ParameterizedTest
    @ValueSource(ints = {2, 4, 6, 8})
    void itIsSymplecticInTheDoubledSpace(int order) {
        Tao tao = new Tao(order, 10);
        double[] z = {0.6, 0.3, 0.55, 0.4};
        double[][] jacobian = new double[4][];
        double d = 1e-3;
        for (int j = 0; j < 4; j++) {
            jacobian[j] = new double[4];
            double[][] values = new double[4][];
            double[] moves = {-2 * d, -d, d, 2 * d};
            for (int k = 0; k < 4; k++) {
                double[] moved = z.clone();
                moved[j] += moves[k];
                values[k] = map(tao, moved, H);
            }
            for (int i = 0; i < 4; i++) {
                jacobian[j][i] = (values[0][i] - 8 * values[1][i] + 8 * values[2][i] - values[3][i]) / (12 * d);
            }
        }
        for (int i = 0; i < 4; i++) {
            for (int j = 0; j < 4; j++) {
                assertThat(omega(jacobian[i], jacobian[j])).isCloseTo(omega(unit(i), unit(j)), within(1e-10));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 4, 6, 8})
    void aStepBackUndoesAStepInTheDoubledSpace(int order) {
        double[] z = {0.6, 0.3, 0.55, 0.4};
        Tao tao = new Tao(order, 10);
        assertThat(map(tao, map(tao, z, H), -H)).containsExactly(z, within(1e-14));
    }

    /** The projection has none of this, since the copies differ after a step. */
    @Test
    void theProjectionClaimsNothingAndRightlySo() {
        Tao tao = new Tao(2, 10);
        assertThat(tao.properties()).containsExactly(Property.EXPLICIT);
        var boast = new Claiming<>(tao, 2, Set.of(Property.SYMPLECTIC, Property.SYMMETRIC));
        assertThat(boast.check("symplectic").verdict()).isEqualTo(Verdict.FAILED);
        assertThat(boast.check("symmetric").verdict()).isEqualTo(Verdict.FAILED);
    }

    /** Over 500,000 steps the energy oscillates by 2e-3 and the copies stay together; unbound, they part. */
    @Test
    void theEnergyDoesNotDriftWhileTheCopiesAreBound() {
        double first = largestEnergyError(10, 0, 50_000);
        double all = largestEnergyError(10, 50_000, 500_000);
        assertThat(first).isLessThan(2e-3);
        assertThat(all).isLessThan(1.2 * first);
        assertThat(largestEnergyError(1e-6, 0, 50_000)).isGreaterThan(0.1);
    }

    private double largestEnergyError(double omega, int from, int to) {
        DoubledStepper stepper = new Tao(2, omega).doubled(hamiltonian, 0.05);
        stepper.start(START);
        double[] x = START.clone();
        double energy = hamiltonian.energy(x);
        double largest = 0;
        for (int i = 0; i < to; i++) {
            stepper.advance();
            stepper.state(x);
            largest = i < from ? 0 : Math.max(largest, Math.abs(hamiltonian.energy(x) - energy) / energy);
        }
        return largest;
    }

    @Test
    void aStepTakesThreeGradientsForEachPart() {
        int[] parts = {1, 3, 9, 17};
        for (int k = 0; k < parts.length; k++) {
            DoubledStepper stepper = new Tao(2 * (k + 1), 10).doubled(hamiltonian, H);
            Simulation.finalState(stepper, START, 10);
            assertThat(stepper.ledger().gradientEvaluations()).isEqualTo(1 + 10L * 3 * parts[k]);
        }
    }

    @Test
    void settingsOutOfRangeAreRefusedInASentence() {
        assertThatThrownBy(() -> new Tao(3, 10))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("order must be 2, 4, 6 or 8, not 3.");
        for (double omega : new double[] {0, -1, Double.NaN, Double.POSITIVE_INFINITY}) {
            assertThatThrownBy(() -> new Tao(2, omega))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("omega must be a finite number greater than 0, not " + omega + ".");
        }
    }

    /** What a slip in the coefficients does, and that the conformance checks see it. */
    @Test
    void wrongCoefficientsAreCaught() {
        assertThat(order(4, Scheme.SUZUKI_4.coefficients())).isEqualTo(Verdict.PASSED);
        assertThat(order(4, Coefficients.ofSymmetric(-1 / (2 - Math.cbrt(2))))).isEqualTo(Verdict.FAILED);
        assertThat(order(4, Coefficients.ofSymmetric(1 / (2 - Math.sqrt(2))))).isEqualTo(Verdict.FAILED);
        assertThat(order(4, Scheme.VERLET.coefficients())).isEqualTo(Verdict.FAILED);
        assertThat(order(2, Coefficients.ofPair(0.49))).isEqualTo(Verdict.FAILED);
    }

    private static Verdict order(int order, Coefficients coefficients) {
        return new Claiming<>(new Tao(order, coefficients, 10), order, Set.of())
                .check("order")
                .verdict();
    }

    private double[] map(Tao tao, double[] z, double h) {
        DoubledStepper stepper = tao.doubled(hamiltonian, h);
        stepper.start(new double[] {z[0], z[1]}, new double[] {z[2], z[3]});
        stepper.advance();
        double[] x = new double[2];
        double[] copy = new double[2];
        stepper.state(x);
        stepper.copy(copy);
        return new double[] {x[0], x[1], copy[0], copy[1]};
    }

    private static double omega(double[] a, double[] b) {
        return a[0] * b[1] - a[1] * b[0] + a[2] * b[3] - a[3] * b[2];
    }

    private static double[] unit(int i) {
        double[] unit = new double[4];
        unit[i] = 1;
        return unit;
    }
}
