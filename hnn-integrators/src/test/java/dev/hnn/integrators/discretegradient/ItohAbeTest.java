package dev.hnn.integrators.discretegradient;

import static org.assertj.core.api.Assertions.assertThat;
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

class ItohAbeTest {

    private static final double[] START = {0.6, 0.3};

    /** The equations in mpmath with 60 digits, solved by fixed-point iteration to 1e-38. */
    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void givesTheReferenceValues(boolean symmetrised) {
        double[] expected = symmetrised
                ? new double[] {0.3087775004884513, -0.8255961237132402}
                : new double[] {0.29207824470338967, -0.8295835538367842};
        Stepper newton =
                new ItohAbe(symmetrised, new NewtonSolver(0, 50)).stepper(PolynomialHamiltonian.mixedOne(), 0.125);
        Stepper sweeps =
                new ItohAbe(symmetrised, new FixedPointSolver(0, 100)).stepper(PolynomialHamiltonian.mixedOne(), 0.125);
        // H is rounded to 1e-16, which moves a step by a hundredth of that over its increment: 16 of them.
        assertThat(Simulation.finalState(newton, START, 16)).containsExactly(expected, within(2e-14));
        assertThat(Simulation.finalState(sweeps, START, 16)).containsExactly(expected, within(2e-14));
    }

    /** Turning points, where an increment vanishes, are passed twice in each oscillation. */
    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void theEnergyDoesNotDrift(boolean symmetrised) {
        Pendulum pendulum = new Pendulum();
        for (double h : new double[] {0.1, 0.001}) {
            Stepper stepper = new ItohAbe(symmetrised, new NewtonSolver(0, 50)).stepper(pendulum, h);
            double[][] states = Simulation.states(stepper, START, 50_000);
            assertThat(Simulation.largestEnergyError(pendulum, states)).isLessThan(1e-12);
            assertThat(stepper.ledger().unconvergedSteps()).isZero();
        }
    }

    /** Long steps take no gradient but for the columns of the Jacobian matrix. */
    @Test
    void itTakesEnergiesInThePlaceOfGradients() {
        Stepper stepper =
                new ItohAbe(false, new FixedPointSolver(1e-12, 100)).stepper(PolynomialHamiltonian.mixedOne(), 0.1);
        stepper.start(START);
        stepper.advance();
        stepper.advance();
        assertThat(stepper.ledger().solverIterations()).isGreaterThan(4);
        assertThat(stepper.ledger().gradientEvaluations()).isLessThanOrEqualTo(4); // the first sweep starts at rest
    }

    /** An equilibrium has no increment to divide by. */
    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void restStaysRest(boolean symmetrised) {
        Stepper stepper = new ItohAbe(symmetrised, new NewtonSolver(1e-12, 50)).stepper(new Pendulum(), 0.1);
        assertThat(Simulation.finalState(stepper, new double[] {0, 0}, 10)).containsExactly(0, 0);
        assertThat(stepper.ledger().unconvergedSteps()).isZero();
    }

    /** With an exact Jacobian matrix Newton's method converges in a few updates, with a wrong one it would not. */
    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void newtonConvergesFast(boolean symmetrised) {
        for (double h : new double[] {0.5, 0.002}) { // by quotients, and by means
            Stepper stepper =
                    new ItohAbe(symmetrised, new NewtonSolver(1e-12, 50)).stepper(PolynomialHamiltonian.mixedTwo(), h);
            stepper.start(new double[] {0.7, -0.4, 0.2, 0.5});
            stepper.advance();
            assertThat(stepper.ledger().unconvergedSteps()).isZero();
            assertThat(stepper.ledger().solverIterations()).isLessThanOrEqualTo(8);
        }
    }

    @Test
    void itsClaimsAreNoSmallerThanItIs() {
        ItohAbe plain = new ItohAbe(false, new NewtonSolver(1e-12, 50));
        assertThat(check(plain, 2, "order")).isEqualTo(Verdict.FAILED);
        assertThat(check(plain, 1, "symmetric")).isEqualTo(Verdict.FAILED);
        ItohAbe symmetrised = new ItohAbe(true, new NewtonSolver(1e-12, 50));
        assertThat(check(symmetrised, 1, "order")).isEqualTo(Verdict.FAILED);
        assertThat(check(symmetrised, 2, "symplectic")).isEqualTo(Verdict.FAILED);
    }

    private static Verdict check(ItohAbe method, int order, String check) {
        Set<Property> boast = Set.of(Property.SYMMETRIC, Property.SYMPLECTIC, Property.QUADRATIC_INVARIANTS_PRESERVING);
        return new Claiming<>(method, order, boast).check(check).verdict();
    }
}
