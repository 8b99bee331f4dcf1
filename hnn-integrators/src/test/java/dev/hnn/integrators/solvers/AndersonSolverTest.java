package dev.hnn.integrators.solvers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.hnn.api.solver.Iteration;
import dev.hnn.api.solver.NonlinearSolver;
import dev.hnn.api.solver.StopReason;
import dev.hnn.integrators.PolynomialHamiltonian;
import dev.hnn.integrators.Simulation;
import dev.hnn.integrators.collocation.GaussLegendre;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What acceleration has that the plain fixed-point iteration has not. */
class AndersonSolverTest {

    /** With as many differences as unknowns it is GMRES, and ends after n + 1 evaluations (Walker, Ni 2011, theorem 2.2). */
    @Test
    void aLinearEquationTakesAsManyUpdatesAsItHasUnknowns() {
        double[] factors = {-4, 0.2, 2.5, -0.7, 0.9};
        Iteration iteration = new AndersonSolver(1e-11, 50, 5).bind(diagonal(factors));
        double[] y = new double[factors.length];
        iteration.solve(y);
        assertThat(iteration.stopReason()).isEqualTo(StopReason.TOLERANCE);
        // n + 1 evaluations give the solution, and one more shows that it is one.
        assertThat(iteration.iterations()).isLessThanOrEqualTo(factors.length + 2);
        for (int i = 0; i < factors.length; i++) {
            assertThat(y[i]).isCloseTo(1 / (1 - factors[i]), within(1e-10));
        }
    }

    /** The secant method on y − cos y = 0 from ½ and cos ½, by hand. */
    @Test
    void withOneUnknownItIsTheSecantMethod() {
        TestEquation equation = TestEquation.cosine();
        Iteration iteration = new AndersonSolver(0, 3, 5).bind(equation);
        double[] y = new double[1];
        iteration.solve(y);
        double before = 0.5;
        double here = Math.cos(before);
        for (int i = 0; i < 2; i++) {
            double slope = ((here - Math.cos(here)) - (before - Math.cos(before))) / (here - before);
            double next = here - (here - Math.cos(here)) / slope;
            before = here;
            here = next;
        }
        assertThat(y[0]).isCloseTo(here, within(1e-15));
    }

    @ParameterizedTest
    @ValueSource(ints = {5, 20})
    void itTakesTheStepsOfOtherSolversInFewerSweeps(int depth) {
        PolynomialHamiltonian hamiltonian = PolynomialHamiltonian.mixedTwo();
        double[] start = {0.7, -0.4, 0.2, 0.5};
        var plain = new GaussLegendre(2, new FixedPointSolver(1e-13, 200)).stepper(hamiltonian, 0.4);
        var accelerated = new GaussLegendre(2, new AndersonSolver(1e-13, 200, depth)).stepper(hamiltonian, 0.4);
        assertThat(Simulation.finalState(accelerated, start, 200))
                .containsExactly(Simulation.finalState(plain, start, 200), within(1e-10));
        assertThat(accelerated.ledger().unconvergedSteps()).isZero();
        assertThat(accelerated.ledger().solverIterations())
                .isLessThan(plain.ledger().solverIterations() * 9 / 10);
    }

    @Test
    void settingsOutOfRangeAreRefusedInASentence() {
        for (int depth : new int[] {0, 21}) {
            assertThatThrownBy(() -> new AndersonSolver(1e-12, 100, depth))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("depth must be from 1 to 20, not " + depth + ".");
        }
        assertThatThrownBy(() -> solver(2))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("tolerance must be");
    }

    private static NonlinearSolver solver(double tolerance) {
        return new AndersonSolver(tolerance, 100, 5);
    }

    /** y = factors·y + 1, coordinate by coordinate. */
    private static TestEquation diagonal(double[] factors) {
        return new TestEquation(
                new double[factors.length],
                (y, image) -> {
                    for (int i = 0; i < y.length; i++) {
                        image[i] = factors[i] * y[i] + 1;
                    }
                },
                (y, v, product) -> {
                    for (int i = 0; i < y.length; i++) {
                        product[i] = factors[i] * v[i];
                    }
                });
    }
}
