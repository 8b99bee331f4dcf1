package dev.hnn.integrators.collocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.hnn.api.dynamics.Hamiltonian;
import dev.hnn.api.integrator.Property;
import dev.hnn.api.integrator.Stepper;
import dev.hnn.conformance.Verdict;
import dev.hnn.integrators.Claiming;
import dev.hnn.integrators.PolynomialHamiltonian;
import dev.hnn.integrators.Simulation;
import dev.hnn.integrators.quadrature.Nodes;
import dev.hnn.integrators.solvers.FixedPointSolver;
import dev.hnn.integrators.solvers.NewtonSolver;
import dev.hnn.integrators.stormerverlet.Splitting;
import dev.hnn.integrators.stormerverlet.StormerVerlet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LobattoTest {

    private static final double[] START = {0.6, 0.3};

    /**
     * The textbook form in mpmath with 45 digits: nodes by {@code polyroots}, IIIA from Σⱼ aᵢⱼcⱼᵏ = cᵢᵏ⁺¹/(k + 1), k &lt; s, and IIIB
     * from the same with k &lt; s − 2, âᵢ₁ = b₁ and âᵢₛ = 0; stages by fixed-point iteration to 1e-40.
     */
    @ParameterizedTest
    @ValueSource(ints = {2, 3, 4})
    void givesTheReferenceValues(int stages) {
        double[][] expected = {
            {0.30795121629160765, -0.825404598820862},
            {0.3079789929475823, -0.8257993131067259},
            {0.30797891118617376, -0.8257989746644017}
        };
        Hamiltonian mixed = PolynomialHamiltonian.mixedOne();
        Stepper newton = new Lobatto(stages, new NewtonSolver(0, 50)).stepper(mixed, 0.125);
        Stepper sweeps = new Lobatto(stages, new FixedPointSolver(0, 100)).stepper(mixed, 0.125);
        assertThat(Simulation.finalState(newton, START, 16)).containsExactly(expected[stages - 2], within(1e-14));
        assertThat(Simulation.finalState(sweeps, START, 16)).containsExactly(expected[stages - 2], within(1e-14));
    }

    /** After eight steps the extrapolated start is within the tolerance. */
    @ParameterizedTest
    @ValueSource(ints = {2, 3})
    void aStepTakesAboutOneSweep(int stages) {
        Stepper stepper =
                new Lobatto(stages, new NewtonSolver(1e-12, 50)).stepper(PolynomialHamiltonian.mixedOne(), 0.01);
        Simulation.finalState(stepper, START, 10_000);
        assertThat(stepper.ledger().gradientEvaluations()).isLessThan(10_500L * stages);
        assertThat(stepper.ledger().unconvergedSteps()).isZero();
    }

    @Test
    void withTwoStagesItIsStormerVerlet() {
        Hamiltonian mixed = PolynomialHamiltonian.mixedTwo();
        double[] x0 = {0.5, -0.3, 0.2, 0.4};
        double[] lobatto = Simulation.finalState(new Lobatto(2, new NewtonSolver(0, 50)).stepper(mixed, 0.1), x0, 100);
        double[] verlet = Simulation.finalState(
                new StormerVerlet(Splitting.KICK_DRIFT_KICK, new NewtonSolver(0, 50)).stepper(mixed, 0.1), x0, 100);
        assertThat(Simulation.distance(lobatto, verlet)).isLessThan(1e-13);
    }

    @Test
    void itKeepsQuadraticInvariantsOfOneKindAlone() {
        Lobatto method = new Lobatto(4, new NewtonSolver(1e-12, 50));
        Claiming<Hamiltonian> boast = new Claiming<>(method, 6, Set.of(Property.QUADRATIC_INVARIANTS_PRESERVING));
        assertThat(boast.check("quadratic-invariants").verdict()).isEqualTo(Verdict.FAILED);
    }

    @Test
    void anotherNumberOfStagesIsRefusedInASentence() {
        for (int stages : new int[] {1, 5}) {
            assertThatThrownBy(() -> new Lobatto(stages, new NewtonSolver(1e-12, 50)))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("stages must be 2, 3 or 4, not " + stages + ".");
        }
    }

    /** What a slip in the coefficients does, and that the conformance checks see it. */
    @ParameterizedTest
    @ValueSource(ints = {3, 4})
    void wrongCoefficientsAreCaught(int stages) {
        Tableau sign = lobatto(stages);
        sign.momentumShares[0][1] = -sign.momentumShares[0][1];
        assertThat(verdict(sign, "symplectic")).isEqualTo(Verdict.FAILED);

        Tableau right = lobatto(stages);
        Tableau collocationTwice =
                new Tableau(right.weights, right.positionShares, right.positionShares, right.prediction);
        assertThat(verdict(collocationTwice, "symplectic")).isEqualTo(Verdict.FAILED);

        // Symplectic still: the roles of q and p are exchanged in one half of the pair, and in the other
        Tableau swappedHalves =
                new Tableau(right.weights, right.momentumShares, right.positionShares, right.prediction);
        assertThat(verdict(swappedHalves, "symplectic")).isEqualTo(Verdict.PASSED);
        assertThat(verdict(swappedHalves, "order")).isEqualTo(Verdict.PASSED);

        Tableau swappedNodes = lobatto(stages);
        double[] row = swappedNodes.positionShares[0];
        swappedNodes.positionShares[0] = swappedNodes.positionShares[1];
        swappedNodes.positionShares[1] = row;
        assertThat(verdict(swappedNodes, "symplectic")).isEqualTo(Verdict.FAILED);
        assertThat(verdict(swappedNodes, "order")).isEqualTo(Verdict.FAILED);

        Tableau weight = lobatto(stages);
        weight.weights[0] *= 1 + 1e-4;
        assertThat(verdict(weight, "order")).isEqualTo(Verdict.FAILED);

        // μ̂ᵢⱼ + μⱼᵢ = 1 still, so it is symplectic; the nodes are not those of Lobatto
        Tableau node = lobatto(stages);
        node.positionShares[1][0] += 1e-3;
        node.momentumShares[0][1] -= 1e-3;
        assertThat(verdict(node, "symplectic")).isEqualTo(Verdict.PASSED);
        assertThat(verdict(node, "order")).isEqualTo(Verdict.FAILED);
    }

    private static Tableau lobatto(int stages) {
        return Tableau.of(Nodes.lobatto(stages));
    }

    private static Verdict verdict(Tableau tableau, String check) {
        Lobatto method = new Lobatto(tableau, new NewtonSolver(1e-12, 50));
        return new Claiming<>(method, method.order(), method.properties())
                .check(check)
                .verdict();
    }
}
