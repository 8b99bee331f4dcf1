package dev.hnn.integrators.solvers;

import static dev.hnn.integrators.linearalgebra.InnerProduct.dot;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.hnn.api.solver.Iteration;
import dev.hnn.api.solver.StopReason;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What Newton's method has that fixed-point has not: a Jacobian matrix, kept while it pays. */
class NewtonSolverTest {

    @Test
    void aLinearEquationTakesOneUpdate() {
        Random random = new Random(11);
        int n = 6;
        double[][] a = new double[n][n];
        double[] b = new double[n];
        for (int i = 0; i < n; i++) {
            b[i] = random.nextGaussian();
            for (int j = 0; j < n; j++) {
                a[i][j] = random.nextGaussian(); // neither symmetric nor contractive
            }
        }
        TestEquation equation = new TestEquation(
                new double[n],
                (y, image) -> {
                    for (int i = 0; i < n; i++) {
                        image[i] = b[i] + dot(a[i], y);
                    }
                },
                (y, v, product) -> {
                    for (int i = 0; i < n; i++) {
                        product[i] = dot(a[i], v);
                    }
                });
        Iteration iteration = new NewtonSolver(1e-11, 50).bind(equation);
        double[] y = new double[n];
        iteration.solve(y);
        assertThat(iteration.stopReason()).isEqualTo(StopReason.TOLERANCE);
        // The update, and a second that shows that nothing is left to do.
        assertThat(iteration.iterations()).isEqualTo(2);
        assertThat(equation.products()).isEqualTo(n);
        assertThat(equation.defect(y)).isLessThan(1e-12); // round-off, times a condition below 100
    }

    @Test
    void aSingularJacobianEndsTheSolve() {
        for (TestEquation equation : new TestEquation[] {TestEquation.linear(1, 1), singularPair()}) {
            Iteration iteration = new NewtonSolver(1e-12, 50).bind(equation);
            double[] y = new double[equation.dimension()];
            iteration.solve(y);
            assertThat(iteration.stopReason()).isEqualTo(StopReason.SINGULAR_JACOBIAN);
            assertThat(iteration.stopReason().converged()).isFalse();
            assertThat(iteration.residual()).isEqualTo(1);
            assertThat(equation.evaluations()).isEqualTo(1);
        }
    }

    @Test
    void aSingularJacobianIsNotRemembered() {
        TestEquation equation = TestEquation.linear(1, 1);
        Iteration iteration = new NewtonSolver(1e-12, 50).bind(equation);
        double[] y = new double[1];
        iteration.solve(y);
        equation.become(TestEquation.linear(0.5, 1));
        iteration.solve(y);
        assertThat(iteration.stopReason()).isEqualTo(StopReason.TOLERANCE);
        assertThat(y[0]).isCloseTo(2, within(1e-15));
    }

    @Test
    void theMatrixServesLaterSolvesUntilTheProblemMoves() {
        TestEquation equation = TestEquation.linear(0.5, 1);
        Iteration iteration = new NewtonSolver(1e-12, 50).bind(equation);
        double[] y = new double[1];
        iteration.solve(y);
        assertThat(equation.products()).isEqualTo(1);
        for (int i = 1; i <= 100; i++) {
            equation.become(TestEquation.linear(0.5 + 1e-4 * i, 1));
            iteration.solve(y);
            assertThat(iteration.stopReason()).isEqualTo(StopReason.TOLERANCE);
            // The chord's last update is within 1e-12 of 2, and the matrix is wrong by 2 % at most.
            assertThat(y[0]).isCloseTo(1 / (0.5 - 1e-4 * i), within(1e-13));
        }
        assertThat(equation.products()).isEqualTo(1);

        equation.become(TestEquation.linear(-3, 1));
        iteration.solve(y);
        assertThat(iteration.stopReason()).isEqualTo(StopReason.TOLERANCE);
        assertThat(y[0]).isCloseTo(0.25, within(1e-15));
        assertThat(equation.products()).isEqualTo(2);
    }

    @Test
    void resetForgetsTheMatrix() {
        TestEquation equation = TestEquation.linear(0.5, 1);
        Iteration iteration = new NewtonSolver(1e-12, 50).bind(equation);
        double[] y = new double[1];
        iteration.solve(y);
        iteration.solve(y);
        assertThat(equation.products()).isEqualTo(1);
        iteration.reset();
        iteration.solve(y);
        assertThat(equation.products()).isEqualTo(2);
    }

    @Test
    void aJacobianThatIsNotFiniteEndsTheSolve() {
        TestEquation equation =
                new TestEquation(new double[1], (y, image) -> image[0] = 1, (y, v, product) -> product[0] = Double.NaN);
        Iteration iteration = new NewtonSolver(0, 50).bind(equation);
        iteration.solve(new double[1]);
        assertThat(iteration.stopReason().converged()).isFalse();
        assertThat(iteration.iterations()).isEqualTo(1);
    }

    /** y₁ = y₂ + 1, y₂ = y₁: no solution. */
    private static TestEquation singularPair() {
        return new TestEquation(
                new double[2],
                (y, image) -> {
                    image[0] = y[1] + 1;
                    image[1] = y[0];
                },
                (y, v, product) -> {
                    product[0] = v[1];
                    product[1] = v[0];
                });
    }
}
