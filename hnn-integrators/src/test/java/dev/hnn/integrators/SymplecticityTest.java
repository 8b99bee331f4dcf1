package dev.hnn.integrators;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.hnn.api.dynamics.Hamiltonian;
import dev.hnn.api.integrator.Stepper;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/**
 * The 2-form that scheme (6) preserves. With A(x⁰) = (q¹, p⁰) and B(x⁰) = (q², p¹), the map A ↦ B is symplectic where
 * both pull the canonical form back to the same: DBᵀ Ω DB = DAᵀ Ω DA.
 */
class SymplecticityTest {

    private static final double H = 0.1;

    /** Step of the fourth-order differences: truncation 1e-12 and round-off 1e-13, times a few. */
    private static final double EPSILON = 1e-3;

    private static final double TOLERANCE = 1e-8;

    private static final List<double[]> POINTS_ONE =
            List.of(new double[] {0.8, -0.3}, new double[] {-0.4, 0.6}, new double[] {0.1, 0.9});
    private static final List<double[]> POINTS_TWO =
            List.of(new double[] {0.7, -0.4, 0.2, 0.5}, new double[] {-0.3, 0.6, 0.8, -0.1});

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "EULER")
    void theStaggeredMapIsSymplectic(Method method) {
        for (double[] x : POINTS_ONE) {
            assertThat(staggeredDefect(method, PolynomialHamiltonian.mixedOne(), x))
                    .isLessThan(TOLERANCE);
        }
        for (double[] x : POINTS_TWO) {
            assertThat(staggeredDefect(method, PolynomialHamiltonian.mixedTwo(), x))
                    .isLessThan(TOLERANCE);
        }
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "EULER")
    void theStepItselfIsNotSymplectic(Method method) {
        PolynomialHamiltonian hamiltonian = PolynomialHamiltonian.mixedOne();
        for (double[] x : POINTS_ONE) {
            double determinant = determinant(jacobian(step(method, hamiltonian), x));
            double[] next = step(method, hamiltonian).apply(x);
            double expected = (1 + H * mixedDerivative(hamiltonian, x)) / (1 + H * mixedDerivative(hamiltonian, next));
            assertThat(determinant).isCloseTo(expected, within(TOLERANCE));
            assertThat(determinant).isNotCloseTo(1, within(1e-3));
        }
        for (double[] x : POINTS_TWO) {
            assertThat(stepDefect(method, PolynomialHamiltonian.mixedTwo(), x)).isGreaterThan(1e-3);
        }
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "EULER")
    void theStepIsSymplecticForASeparableHamiltonian(Method method) {
        assertThat(stepDefect(method, new Pendulum(), new double[] {1.5, 0.4})).isLessThan(TOLERANCE);
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.INCLUDE, names = "EULER")
    void eulerIsNotSymplecticInEitherSense(Method euler) {
        double[] x = POINTS_ONE.get(0);
        assertThat(stepDefect(euler, PolynomialHamiltonian.mixedOne(), x)).isGreaterThan(1e-3);
        assertThat(staggeredDefect(euler, PolynomialHamiltonian.mixedOne(), x)).isGreaterThan(1e-3);
        assertThat(stepDefect(euler, PolynomialHamiltonian.mixedTwo(), POINTS_TWO.get(0)))
                .isGreaterThan(1e-3);
        assertThat(staggeredDefect(euler, PolynomialHamiltonian.mixedTwo(), POINTS_TWO.get(0)))
                .isGreaterThan(1e-3);
    }

    private static double staggeredDefect(Method method, Hamiltonian hamiltonian, double[] x) {
        UnaryOperator<double[]> step = step(method, hamiltonian);
        UnaryOperator<double[]> first = x0 -> stagger(step.apply(x0), x0);
        UnaryOperator<double[]> second = x0 -> stagger(step.apply(step.apply(x0)), step.apply(x0));
        return largestDifference(pullback(jacobian(second, x)), pullback(jacobian(first, x)));
    }

    private static double stepDefect(Method method, Hamiltonian hamiltonian, double[] x) {
        UnaryOperator<double[]> step = step(method, hamiltonian);
        return largestDifference(pullback(jacobian(step, x)), pullback(jacobian(UnaryOperator.identity(), x)));
    }

    /** One step from a fresh start, solved to round-off so that differences can be taken. */
    private static UnaryOperator<double[]> step(Method method, Hamiltonian hamiltonian) {
        Stepper stepper = method.stepper(hamiltonian, H, 0);
        return x0 -> Simulation.finalState(stepper, x0, 1);
    }

    private static double[] stagger(double[] later, double[] earlier) {
        double[] x = earlier.clone();
        System.arraycopy(later, 0, x, 0, x.length / 2);
        return x;
    }

    private static double[][] jacobian(UnaryOperator<double[]> map, double[] x) {
        int d = x.length;
        double[] weights = {1.0 / 12, -8.0 / 12, 8.0 / 12, -1.0 / 12};
        int[] offsets = {-2, -1, 1, 2};
        double[][] jacobian = new double[d][d];
        for (int j = 0; j < d; j++) {
            for (int k = 0; k < weights.length; k++) {
                double[] moved = x.clone();
                moved[j] += offsets[k] * EPSILON;
                double[] image = map.apply(moved);
                for (int i = 0; i < d; i++) {
                    jacobian[i][j] += weights[k] * image[i] / EPSILON;
                }
            }
        }
        return jacobian;
    }

    /** DᵀΩD with Ω = [0 I; −I 0]. */
    private static double[][] pullback(double[][] jacobian) {
        int d = jacobian.length;
        int n = d / 2;
        double[][] form = new double[d][d];
        for (int a = 0; a < d; a++) {
            for (int b = 0; b < d; b++) {
                for (int i = 0; i < n; i++) {
                    form[a][b] += jacobian[i][a] * jacobian[n + i][b] - jacobian[n + i][a] * jacobian[i][b];
                }
            }
        }
        return form;
    }

    private static double largestDifference(double[][] a, double[][] b) {
        double largest = 0;
        for (int i = 0; i < a.length; i++) {
            largest = Math.max(largest, Simulation.distance(a[i], b[i]));
        }
        return largest;
    }

    private static double determinant(double[][] matrix) {
        return matrix[0][0] * matrix[1][1] - matrix[0][1] * matrix[1][0];
    }

    private static double mixedDerivative(Hamiltonian hamiltonian, double[] x) {
        double[] product = new double[2];
        hamiltonian.hessianVector(x, new double[] {1, 0}, product);
        return product[1];
    }
}
