package dev.hnn.integrators.discretegradient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.hnn.api.integrator.Property;
import dev.hnn.api.integrator.Stepper;
import dev.hnn.conformance.Verdict;
import dev.hnn.integrators.Claiming;
import dev.hnn.integrators.Pendulum;
import dev.hnn.integrators.PolynomialHamiltonian;
import dev.hnn.integrators.Simulation;
import dev.hnn.integrators.solvers.FixedPointSolver;
import dev.hnn.integrators.solvers.NewtonSolver;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AverageVectorFieldTest {

    private static final double[] START = {0.6, 0.3};

    /**
     * The equations in mpmath with 40 digits, solved by fixed-point iteration to 1e-38. H is a polynomial of degree 4, for which
     * two nodes are exact, so all have the same values.
     */
    @ParameterizedTest
    @ValueSource(ints = {2, 3, 4, 8})
    void givesTheReferenceValues(int nodes) {
        double[] expected = {0.309218181230846, -0.825483658878474};
        Stepper newton =
                new AverageVectorField(nodes, new NewtonSolver(0, 50)).stepper(PolynomialHamiltonian.mixedOne(), 0.125);
        Stepper sweeps = new AverageVectorField(nodes, new FixedPointSolver(0, 100))
                .stepper(PolynomialHamiltonian.mixedOne(), 0.125);
        assertThat(Simulation.finalState(newton, START, 16)).containsExactly(expected, within(2e-15));
        assertThat(Simulation.finalState(sweeps, START, 16)).containsExactly(expected, within(2e-15));
    }

    @Test
    void theEnergyOfAPolynomialIsKeptToRoundOff() {
        PolynomialHamiltonian hamiltonian = PolynomialHamiltonian.mixedOne();
        Stepper stepper = new AverageVectorField(2, new NewtonSolver(0, 50)).stepper(hamiltonian, 0.1);
        assertThat(Simulation.largestEnergyError(hamiltonian, Simulation.states(stepper, START, 20_000)))
                .isLessThan(1e-14);
    }

    /** On the pendulum each further node gains the square of the length of a step, and a factor that grows. */
    @Test
    void moreNodesKeepTheEnergyOfThePendulumBetter() {
        Pendulum pendulum = new Pendulum();
        double[] bounds = {1e-5, 1e-8, 1e-12};
        for (int nodes = 2; nodes <= 4; nodes++) {
            Stepper stepper = new AverageVectorField(nodes, new NewtonSolver(0, 50)).stepper(pendulum, 0.3);
            double error =
                    Simulation.largestEnergyError(pendulum, Simulation.states(stepper, new double[] {1.5, 0}, 1_000));
            assertThat(error).isBetween(bounds[nodes - 2] / 300, bounds[nodes - 2]);
        }
    }

    /** With an exact Jacobian matrix Newton's method converges in a few updates, with a wrong one it would not. */
    @Test
    void newtonConvergesFast() {
        Stepper stepper =
                new AverageVectorField(4, new NewtonSolver(1e-12, 50)).stepper(PolynomialHamiltonian.mixedTwo(), 0.5);
        stepper.start(new double[] {0.7, -0.4, 0.2, 0.5});
        stepper.advance();
        assertThat(stepper.ledger().unconvergedSteps()).isZero();
        assertThat(stepper.ledger().solverIterations()).isLessThanOrEqualTo(8);
    }

    @Test
    void anotherNumberOfNodesIsRefusedInASentence() {
        for (int nodes : new int[] {1, 9}) {
            assertThatThrownBy(() -> new AverageVectorField(nodes, new NewtonSolver(1e-12, 50)))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("nodes must be from 2 to 8, not " + nodes + ".");
        }
    }

    /** What a slip in the quadrature does, and that the conformance checks see it. */
    @Test
    void wrongCoefficientsAreCaught() {
        assertThat(verdict(GaussRule.of(3), "order")).isEqualTo(Verdict.PASSED);
        assertThat(verdict(GaussRule.of(2), "energy-preserving")).isEqualTo(Verdict.FAILED); // the pendulum's is not
        GaussRule uneven = GaussRule.of(3);
        uneven.nodes()[0] += 0.01;
        assertThat(verdict(uneven, "order")).isEqualTo(Verdict.FAILED);
        assertThat(verdict(uneven, "symmetric")).isEqualTo(Verdict.FAILED);
        GaussRule weight = GaussRule.of(3);
        weight.weights()[1] *= 1 + 1e-4;
        assertThat(verdict(weight, "consistency")).isEqualTo(Verdict.FAILED);
        GaussRule swapped =
                new GaussRule(new double[] {0, 0.5, 1}, GaussRule.of(3).weights());
        assertThat(verdict(swapped, "order"))
                .isEqualTo(Verdict.PASSED); // a quadrature of lower degree is of order 2 still
        Stepper stepper =
                new AverageVectorField(swapped, new NewtonSolver(0, 50)).stepper(PolynomialHamiltonian.mixedOne(), 0.1);
        assertThat(Simulation.largestEnergyError(
                        PolynomialHamiltonian.mixedOne(), Simulation.states(stepper, START, 100)))
                .isGreaterThan(1e-7);
    }

    private static Verdict verdict(GaussRule rule, String check) {
        var method = new AverageVectorField(rule, new NewtonSolver(1e-12, 50));
        return new Claiming<>(method, 2, Set.of(Property.SYMMETRIC, Property.ENERGY_PRESERVING))
                .check(check)
                .verdict();
    }
}
