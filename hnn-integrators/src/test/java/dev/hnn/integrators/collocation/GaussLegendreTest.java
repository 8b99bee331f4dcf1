package dev.hnn.integrators.collocation;

import static dev.hnn.integrators.Conformance.check;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hnn.api.dynamics.Hamiltonian;
import dev.hnn.api.integrator.Integrator;
import dev.hnn.api.integrator.Stepper;
import dev.hnn.api.solver.NonlinearSolver;
import dev.hnn.conformance.Verdict;
import dev.hnn.integrators.PolynomialHamiltonian;
import dev.hnn.integrators.solvers.FixedPointSolver;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GaussLegendreTest extends CollocationContract {

    GaussLegendreTest() {
        super(1);
    }

    @Override
    Integrator<Hamiltonian> method(int stages, NonlinearSolver solver) {
        return new GaussLegendre(stages, solver);
    }

    /**
     * {@inheritDoc} The textbook form in mpmath with 40 digits: zeros of the Legendre polynomial by {@code polyroots}, a and b
     * from the conditions Σⱼ aᵢⱼcⱼᵏ = cᵢᵏ⁺¹/(k + 1), slopes by fixed-point iteration to 1e-37.
     */
    @Override
    double[] referenceValues(int stages) {
        double[][] values = {
            {0.3090997985192803, -0.8252116362636792},
            {0.30797912703696645, -0.8257986613986588},
            {0.30797891127194715, -0.8257989747714377},
            {0.30797891121992554, -0.8257989747550982}
        };
        return values[stages - 1];
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

    /** What a slip in the coefficients does, and that the conformance checks see it. */
    @ParameterizedTest
    @ValueSource(ints = {2, 3, 4})
    void wrongCoefficientsAreCaught(int stages) {
        assertThat(check(GaussMutants.sign(stages), "symplectic").verdict()).isEqualTo(Verdict.FAILED);
        assertThat(check(GaussMutants.swappedNodes(stages), "symplectic").verdict())
                .isEqualTo(Verdict.FAILED);
        assertThat(check(GaussMutants.swappedNodes(stages), "order").verdict()).isEqualTo(Verdict.FAILED);
        assertThat(check(GaussMutants.weight(stages), "order").verdict()).isEqualTo(Verdict.FAILED);
        assertThat(check(GaussMutants.node(stages), "symplectic").verdict()).isEqualTo(Verdict.PASSED);
        assertThat(check(GaussMutants.node(stages), "order").verdict()).isEqualTo(Verdict.FAILED);
    }
}
