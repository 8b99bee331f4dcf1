package dev.hnn.integrators.solvers;

import static dev.hnn.integrators.linearalgebra.InnerProduct.dot;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.hnn.api.solver.Iteration;
import dev.hnn.api.solver.StopReason;
import dev.hnn.integrators.PolynomialHamiltonian;
import dev.hnn.integrators.Simulation;
import dev.hnn.integrators.collocation.GaussLegendre;
import dev.hnn.integrators.solvers.NewtonSolver.LinearSolver;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Newton's method without a matrix. */
class NewtonGmresTest {

    /** Where the eigenvalues are spread, φ does not contract, and the space is smaller than the number of unknowns. */
    @ParameterizedTest
    @ValueSource(ints = {1, 6, 40, 200})
    void aLinearEquationIsSolvedWhetherItContractsOrNot(int n) {
        Random random = new Random(n);
        double[][] a = new double[n][n];
        double[] b = random.doubles(n, -1, 1).toArray();
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                a[i][j] = random.nextGaussian() * 0.4 / Math.sqrt(n);
            }
            a[i][i] -= 3.0 * i / n;
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
        Iteration iteration = solver(1e-12).bind(equation);
        double[] y = new double[n];
        iteration.solve(y);
        assertThat(iteration.stopReason()).isEqualTo(StopReason.TOLERANCE);
        // Each update leaves a thousandth of the defect: four of them and one to see that it is enough.
        assertThat(iteration.iterations()).isLessThanOrEqualTo(6);
        assertThat(equation.defect(y)).isLessThan(1e-11);
        assertThat(equation.products()).isLessThan(n < 10 ? 6 * n + 1 : 90);
    }

    @Test
    void aSingularJacobianEndsTheSolveAndIsNotRemembered() {
        TestEquation equation = TestEquation.linear(1, 1);
        Iteration iteration = solver(1e-12).bind(equation);
        double[] y = new double[1];
        iteration.solve(y);
        assertThat(iteration.stopReason()).isEqualTo(StopReason.SINGULAR_JACOBIAN);
        equation.become(TestEquation.linear(0.5, 1));
        iteration.solve(y);
        assertThat(iteration.stopReason()).isEqualTo(StopReason.TOLERANCE);
        assertThat(y[0]).isCloseTo(2, within(1e-15));

        // y₁ = y₂ + 1, y₂ = y₁: no solution
        Iteration pair = solver(1e-12)
                .bind(new TestEquation(
                        new double[2],
                        (z, image) -> {
                            image[0] = z[1] + 1;
                            image[1] = z[0];
                        },
                        (z, v, product) -> {
                            product[0] = v[1];
                            product[1] = v[0];
                        }));
        pair.solve(new double[2]);
        assertThat(pair.stopReason()).isEqualTo(StopReason.SINGULAR_JACOBIAN);
    }

    @Test
    void aJacobianThatIsNotFiniteEndsTheSolve() {
        TestEquation equation =
                new TestEquation(new double[1], (y, image) -> image[0] = 1, (y, v, product) -> product[0] = Double.NaN);
        Iteration iteration = solver(0).bind(equation);
        iteration.solve(new double[1]);
        assertThat(iteration.stopReason().converged()).isFalse();
        assertThat(iteration.iterations()).isEqualTo(1);
    }

    /** Steps that fixed-point iteration cannot take: 4 stages, 2 degrees of freedom, 16 unknowns. */
    @Test
    void itTakesTheStepsOfADenseMatrix() {
        PolynomialHamiltonian hamiltonian = PolynomialHamiltonian.mixedTwo();
        double[] start = {0.7, -0.4, 0.2, 0.5};
        var dense = new GaussLegendre(4, new NewtonSolver(0, 50)).stepper(hamiltonian, 0.5);
        var krylov = new GaussLegendre(4, solver(0)).stepper(hamiltonian, 0.5);
        assertThat(Simulation.finalState(krylov, start, 100))
                .containsExactly(Simulation.finalState(dense, start, 100), within(1e-13));
        assertThat(krylov.ledger().unconvergedSteps()).isZero();
    }

    private static NewtonSolver solver(double tolerance) {
        return new NewtonSolver(tolerance, 50, LinearSolver.GMRES);
    }
}
