package dev.hnn.integrators.solvers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.hnn.api.solver.Iteration;
import dev.hnn.api.solver.NonlinearSolver;
import dev.hnn.api.solver.StopReason;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What all solvers promise. */
class SolverContractTest {

    enum Kind {
        FIXED_POINT,
        NEWTON,
        NEWTON_GMRES,
        ANDERSON;

        NonlinearSolver solver(double tolerance, int maxIterations) {
            return switch (this) {
                case FIXED_POINT -> new FixedPointSolver(tolerance, maxIterations);
                case NEWTON -> new NewtonSolver(tolerance, maxIterations);
                case NEWTON_GMRES -> new NewtonSolver(tolerance, maxIterations, NewtonSolver.LinearSolver.GMRES);
                case ANDERSON -> new AndersonSolver(tolerance, maxIterations, 5);
            };
        }
    }

    @ParameterizedTest
    @EnumSource
    void solvesLinearAndNonlinearEquations(Kind kind) {
        double[] y = new double[1];
        Iteration linear = kind.solver(1e-12, 100).bind(TestEquation.linear(-0.3, 2.6));
        linear.solve(y);
        // The last update is below 1e-12 and the error at most half of it; 2 is the size of the solution.
        assertThat(y[0]).isCloseTo(2, within(2e-12));
        assertConvergedAt(linear, StopReason.TOLERANCE);

        Iteration cosine = kind.solver(1e-12, 100).bind(TestEquation.cosine());
        cosine.solve(y);
        // A fixed-point error is 0.67/(1 − 0.67) = 2 times the last update.
        assertThat(y[0]).isCloseTo(0.7390851332151607, within(4e-12));
        assertConvergedAt(cosine, StopReason.TOLERANCE);

        double[] pair = new double[2];
        TestEquation coupled = TestEquation.coupled();
        Iteration iteration = kind.solver(1e-12, 100).bind(coupled);
        iteration.solve(pair);
        assertThat(coupled.defect(pair)).isLessThan(1e-12);
        assertConvergedAt(iteration, StopReason.TOLERANCE);
    }

    @ParameterizedTest
    @EnumSource
    void iterationsAreEvaluations(Kind kind) {
        for (TestEquation equation : new TestEquation[] {
            TestEquation.cosine(),
            TestEquation.linear(-2, 1),
            TestEquation.linear(1, 1),
            TestEquation.linear(0.5, 1e300)
        }) {
            Iteration iteration = kind.solver(1e-12, 30).bind(equation);
            iteration.solve(new double[1]);
            assertThat(iteration.iterations()).isEqualTo(equation.evaluations()).isBetween(1, 30);
        }
    }

    @ParameterizedTest
    @EnumSource
    void theReportedResidualBoundsTheOneThatIsLeft(Kind kind) {
        for (double tolerance : new double[] {1e-3, 1e-6, 1e-9}) {
            TestEquation equation = TestEquation.cosine();
            Iteration iteration = kind.solver(tolerance, 100).bind(equation);
            double[] y = new double[1];
            iteration.solve(y);
            assertThat(equation.defect(y)).isLessThanOrEqualTo(iteration.residual());
            // y − φ(y) and the update differ by the factor 1 + sin y at most.
            assertThat(iteration.residual()).isLessThanOrEqualTo(2 * tolerance);
        }
    }

    @ParameterizedTest
    @EnumSource
    void aToleranceOfZeroEndsByRoundOff(Kind kind) {
        double[] y = new double[1];
        TestEquation equation = TestEquation.cosine();
        Iteration iteration = kind.solver(0, 200).bind(equation);
        iteration.solve(y);
        assertConvergedAt(iteration, StopReason.ROUND_OFF);
        assertThat(y[0]).isCloseTo(0.7390851332151607, within(2 * Math.ulp(1.0)));
    }

    /** y = −0.01 g(x + y) is blind to changes of y below a unit in the last place of x, here up to 1e-6. */
    @ParameterizedTest
    @EnumSource
    void unknownsThatAreTinyBesideTheStateEndByRoundOff(Kind kind) {
        for (double x : new double[] {1, 1e4, 1e8, 1e10}) {
            TestEquation equation = new TestEquation(
                    new double[1],
                    (y, image) -> image[0] = -0.01 * Math.sin(x + y[0]) - 0.3 * ((x + y[0]) - x),
                    (y, v, product) -> product[0] = (-0.01 * Math.cos(x + y[0]) - 0.3) * v[0]);
            Iteration iteration = kind.solver(0, 100).bind(equation);
            double[] y = new double[1];
            iteration.solve(y);
            assertConvergedAt(iteration, StopReason.ROUND_OFF);
            assertThat(equation.defect(y)).isLessThanOrEqualTo(Math.ulp(x));
        }
    }

    @ParameterizedTest
    @EnumSource
    void aSolutionOfExactlyZeroEndsByRoundOff(Kind kind) {
        double[] y = new double[1];
        for (double start : new double[] {0, 1e-9, 1}) {
            // Updates of fixed-point shrink all the way to the smallest numbers: there is no floor at 0.
            Iteration iteration = kind.solver(0, 100).bind(TestEquation.linear(0.25, 0, start));
            iteration.solve(y);
            assertConvergedAt(iteration, StopReason.ROUND_OFF);
            assertThat(y[0]).isCloseTo(0, within(1e-31));
        }
    }

    @ParameterizedTest
    @EnumSource
    void aResultThatIsNotFiniteEndsTheIterationAtOnce(Kind kind) {
        for (double bad : new double[] {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY}) {
            TestEquation equation = new TestEquation(
                    new double[2],
                    (y, image) -> {
                        image[0] = 0.1;
                        image[1] = bad;
                    },
                    (y, v, product) -> {
                        product[0] = 0;
                        product[1] = 0;
                    });
            Iteration iteration = kind.solver(0, 1_000).bind(equation);
            double[] y = new double[2];
            iteration.solve(y);
            assertThat(iteration.stopReason()).isEqualTo(StopReason.NOT_FINITE);
            assertThat(iteration.iterations()).isEqualTo(1);
            assertThat(y[1]).isNotEqualTo(0.0);
            assertThat(Double.isFinite(y[1])).isFalse();
            // The same worker solves the next equation as if nothing had been.
            equation.become(TestEquation.coupled());
            iteration.solve(y);
            assertConvergedAt(iteration, StopReason.ROUND_OFF);
            assertThat(equation.defect(y)).isLessThan(1e-15);
        }
    }

    @ParameterizedTest
    @EnumSource
    void everySolveEndsWithinItsLimit(Kind kind) {
        // No solution, a cycle, chaos, growth.
        for (TestEquation.Map map : new TestEquation.Map[] {
            (y, image) -> image[0] = y[0] + 1 + y[0] * y[0],
            (y, image) -> image[0] = 1 - y[0],
            (y, image) -> image[0] = 3.9 * y[0] * (1 - y[0]) + 1,
            (y, image) -> image[0] = Math.exp(y[0]) + 1
        }) {
            TestEquation equation = new TestEquation(
                    new double[] {0.3}, map, (y, v, product) -> product[0] = Math.sin(9 * y[0]) * v[0]);
            Iteration iteration = kind.solver(0, 77).bind(equation);
            iteration.solve(new double[1]);
            assertThat(equation.evaluations()).isBetween(1, 77);
        }
    }

    @ParameterizedTest
    @EnumSource
    void settingsOutOfRangeAreRefusedInASentence(Kind kind) {
        for (double tolerance : new double[] {-1e-12, 1, Double.NaN, Double.POSITIVE_INFINITY}) {
            assertThatThrownBy(() -> kind.solver(tolerance, 10))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("tolerance must be at least 0 and less than 1, not " + tolerance
                            + "; 0 iterates until round-off.");
        }
        for (int limit : new int[] {0, -5}) {
            assertThatThrownBy(() -> kind.solver(1e-12, limit))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("max-iterations must be at least 1, not " + limit + ".");
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {1e-10, 1e-6, 1, 1e6})
    void fixedPointEndsUnconvergedWhereTheMapDoesNotContract(double size) {
        // Growing updates are divergence even where they are small enough to be taken for round-off.
        for (double factor : new double[] {-1.3, -2, 1.5}) {
            for (double tolerance : new double[] {0, 1e-12}) {
                Iteration fixedPoint = new FixedPointSolver(tolerance, 40).bind(TestEquation.linear(factor, size));
                double[] y = new double[1];
                fixedPoint.solve(y);
                assertThat(fixedPoint.stopReason()).isEqualTo(StopReason.ITERATION_LIMIT);
                assertThat(fixedPoint.iterations()).isEqualTo(40);

                Iteration newton = new NewtonSolver(tolerance, 40).bind(TestEquation.linear(factor, size));
                newton.solve(y);
                assertThat(newton.stopReason().converged()).isTrue();
                // A linear equation, solved to round-off: a few units of 2.2e-16, times a condition of at most 4.
                assertThat(y[0]).isCloseTo(size / (1 - factor), within(1e-14 * size));
            }
        }
    }

    private static void assertConvergedAt(Iteration iteration, StopReason reason) {
        assertThat(iteration.stopReason()).isEqualTo(reason);
        assertThat(iteration.stopReason().converged()).isTrue();
    }
}
