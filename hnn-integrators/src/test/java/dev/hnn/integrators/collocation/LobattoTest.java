package dev.hnn.integrators.collocation;

import static dev.hnn.integrators.Conformance.check;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hnn.api.dynamics.Hamiltonian;
import dev.hnn.api.integrator.Integrator;
import dev.hnn.api.integrator.Property;
import dev.hnn.api.solver.NonlinearSolver;
import dev.hnn.conformance.Verdict;
import dev.hnn.integrators.Claiming;
import dev.hnn.integrators.PolynomialHamiltonian;
import dev.hnn.integrators.Simulation;
import dev.hnn.integrators.quadrature.Nodes;
import dev.hnn.integrators.solvers.NewtonSolver;
import dev.hnn.integrators.stormerverlet.Splitting;
import dev.hnn.integrators.stormerverlet.StormerVerlet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LobattoTest extends CollocationContract {

    LobattoTest() {
        super(2);
    }

    @Override
    Integrator<Hamiltonian> method(int stages, NonlinearSolver solver) {
        return new Lobatto(stages, solver);
    }

    /**
     * {@inheritDoc} The textbook form in mpmath with 45 digits: nodes by {@code polyroots}, IIIA from
     * Σⱼ aᵢⱼcⱼᵏ = cᵢᵏ⁺¹/(k + 1), k &lt; s, and IIIB from the same with k &lt; s − 2, âᵢ₁ = b₁ and âᵢₛ = 0; stages by fixed-point
     * iteration to 1e-40.
     */
    @Override
    double[] referenceValues(int stages) {
        double[][] values = {
            {0.30795121629160765, -0.825404598820862},
            {0.3079789929475823, -0.8257993131067259},
            {0.30797891118617376, -0.8257989746644017}
        };
        return values[stages - 2];
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

    /** What a slip in the coefficients does, and that the conformance checks see it. */
    @ParameterizedTest
    @ValueSource(ints = {3, 4})
    void wrongCoefficientsAreCaught(int stages) {
        assertThat(check(LobattoMutants.sign(stages), "symplectic").verdict()).isEqualTo(Verdict.FAILED);
        assertThat(check(LobattoMutants.collocationTwice(stages), "symplectic").verdict())
                .isEqualTo(Verdict.FAILED);
        assertThat(check(LobattoMutants.swappedNodes(stages), "symplectic").verdict())
                .isEqualTo(Verdict.FAILED);
        assertThat(check(LobattoMutants.swappedNodes(stages), "order").verdict())
                .isEqualTo(Verdict.FAILED);
        assertThat(check(LobattoMutants.weight(stages), "order").verdict()).isEqualTo(Verdict.FAILED);
        assertThat(check(LobattoMutants.node(stages), "symplectic").verdict()).isEqualTo(Verdict.PASSED);
        assertThat(check(LobattoMutants.node(stages), "order").verdict()).isEqualTo(Verdict.FAILED);
    }

    /** The pair with the roles of q and p exchanged is a method of the same order, and as symplectic. */
    @ParameterizedTest
    @ValueSource(ints = {3, 4})
    void theHalvesMayBeSwapped(int stages) {
        Tableau right = Tableau.of(Nodes.lobatto(stages));
        Lobatto swapped = new Lobatto(
                new Tableau(right.weights, right.momentumShares, right.positionShares, right.prediction),
                new NewtonSolver(1e-12, 50));
        assertThat(check(swapped, "symplectic").verdict()).isEqualTo(Verdict.PASSED);
        assertThat(check(swapped, "order").verdict()).isEqualTo(Verdict.PASSED);
    }
}
