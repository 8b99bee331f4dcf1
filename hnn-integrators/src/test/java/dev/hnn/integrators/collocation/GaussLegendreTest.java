package dev.hnn.integrators.collocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.hnn.api.integrator.Stepper;
import dev.hnn.conformance.Verdict;
import dev.hnn.integrators.Claiming;
import dev.hnn.integrators.PolynomialHamiltonian;
import dev.hnn.integrators.Simulation;
import dev.hnn.integrators.quadrature.Nodes;
import dev.hnn.integrators.solvers.FixedPointSolver;
import dev.hnn.integrators.solvers.NewtonSolver;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GaussLegendreTest {

    private static final double[] START = {0.6, 0.3};

    /**
     * The textbook form in mpmath with 40 digits: zeros of the Legendre polynomial by {@code polyroots}, a and b from the
     * conditions Σⱼ aᵢⱼcⱼᵏ = cᵢᵏ⁺¹/(k + 1), slopes by fixed-point iteration to 1e-37.
     */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4})
    void givesTheReferenceValues(int stages) {
        double[][] expected = {
            {0.3090997985192803, -0.8252116362636792},
            {0.30797912703696645, -0.8257986613986588},
            {0.30797891127194715, -0.8257989747714377},
            {0.30797891121992554, -0.8257989747550982}
        };
        Stepper newton =
                new GaussLegendre(stages, new NewtonSolver(0, 50)).stepper(PolynomialHamiltonian.mixedOne(), 0.125);
        Stepper sweeps = new GaussLegendre(stages, new FixedPointSolver(0, 100))
                .stepper(PolynomialHamiltonian.mixedOne(), 0.125);
        // Sixteen solves to round-off, of states of size 1; the methods differ by 5e-11 and more.
        assertThat(Simulation.finalState(newton, START, 16)).containsExactly(expected[stages - 1], within(1e-14));
        assertThat(Simulation.finalState(sweeps, START, 16)).containsExactly(expected[stages - 1], within(1e-14));
    }

    /** After eight steps the extrapolated start is within the tolerance. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void aStepTakesAboutOneSweep(int stages) {
        Stepper stepper =
                new GaussLegendre(stages, new NewtonSolver(1e-12, 50)).stepper(PolynomialHamiltonian.mixedOne(), 0.01);
        Simulation.finalState(stepper, START, 10_000);
        assertThat(stepper.ledger().gradientEvaluations()).isLessThan(10_500L * stages);
        assertThat(stepper.ledger().unconvergedSteps()).isZero();
    }

    /** The collocation polynomial of the step before foretells this one to O(hˢ⁺¹), and saves sweeps. */
    @Test
    void aStepOfHighOrderStartsFromTheStepBefore() {
        Stepper stepper =
                new GaussLegendre(4, new FixedPointSolver(1e-12, 100)).stepper(PolynomialHamiltonian.mixedOne(), 0.1);
        stepper.start(START);
        stepper.advance();
        long first = stepper.ledger().solverIterations();
        stepper.advance();
        assertThat(stepper.ledger().solverIterations() - first).isLessThanOrEqualTo(first - 2);
    }

    /** The polynomial through eight steps foretells one to O(h⁸), so that a sweep or two will do. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void withFewStagesAStepStartsFromManySteps(int stages) {
        Stepper stepper = new GaussLegendre(stages, new FixedPointSolver(1e-12, 100))
                .stepper(PolynomialHamiltonian.mixedOne(), 0.02);
        Simulation.finalState(stepper, START, 200);
        assertThat(stepper.ledger().solverIterations()).isLessThan(2 * 200);
        assertThat(stepper.ledger().unconvergedSteps()).isZero();
    }

    @Test
    void anotherNumberOfStagesIsRefusedInASentence() {
        for (int stages : new int[] {0, 5}) {
            assertThatThrownBy(() -> new GaussLegendre(stages, new NewtonSolver(1e-12, 50)))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("stages must be 1, 2, 3 or 4, not " + stages + ".");
        }
    }

    /** What a slip in the coefficients does, and that the conformance checks see it. */
    @ParameterizedTest
    @ValueSource(ints = {2, 3, 4})
    void wrongCoefficientsAreCaught(int stages) {
        Tableau sign = gauss(stages);
        sign.positionShares[0][1] = -sign.positionShares[0][1];
        assertThat(verdict(sign, "symplectic")).isEqualTo(Verdict.FAILED);

        Tableau swappedNodes = gauss(stages);
        double[] row = swappedNodes.positionShares[0];
        swappedNodes.positionShares[0] = swappedNodes.positionShares[1];
        swappedNodes.positionShares[1] = row;
        assertThat(verdict(swappedNodes, "symplectic")).isEqualTo(Verdict.FAILED);
        assertThat(verdict(swappedNodes, "order")).isEqualTo(Verdict.FAILED);

        Tableau weight = gauss(stages);
        weight.weights[0] *= 1 + 1e-4;
        assertThat(verdict(weight, "order")).isEqualTo(Verdict.FAILED);

        // μᵢⱼ + μⱼᵢ = 1 still, so it is symplectic; the nodes are not those of Gauss
        Tableau node = gauss(stages);
        node.positionShares[0][1] += 1e-3;
        node.positionShares[1][0] -= 1e-3;
        assertThat(verdict(node, "symplectic")).isEqualTo(Verdict.PASSED);
        assertThat(verdict(node, "order")).isEqualTo(Verdict.FAILED);
    }

    /** With one array for both halves of the state, so that a slip is in both. */
    private static Tableau gauss(int stages) {
        Tableau right = Tableau.of(Nodes.gauss(stages));
        return new Tableau(right.weights, right.positionShares, right.positionShares, right.prediction);
    }

    private static Verdict verdict(Tableau tableau, String check) {
        GaussLegendre method = new GaussLegendre(tableau, new NewtonSolver(1e-12, 50));
        return new Claiming<>(method, method.order(), method.properties())
                .check(check)
                .verdict();
    }
}
