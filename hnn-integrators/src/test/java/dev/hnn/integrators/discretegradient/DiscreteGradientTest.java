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
import dev.hnn.integrators.collocation.GaussLegendre;
import dev.hnn.integrators.solvers.FixedPointSolver;
import dev.hnn.integrators.solvers.NewtonSolver;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DiscreteGradientTest {

    private static final double[] START = {0.6, 0.3};

    /** The equations in mpmath with 60 digits, solved by fixed-point iteration to 1e-37. */
    @Test
    void givesTheReferenceValues() {
        double[] expected = {0.3092487547159258, -0.8254758424052427};
        Stepper newton = new DiscreteGradient(new NewtonSolver(0, 50)).stepper(PolynomialHamiltonian.mixedOne(), 0.125);
        Stepper sweeps =
                new DiscreteGradient(new FixedPointSolver(0, 100)).stepper(PolynomialHamiltonian.mixedOne(), 0.125);
        // H is rounded to 1e-16, which moves a step by as much: 16 of them.
        assertThat(Simulation.finalState(newton, START, 16)).containsExactly(expected, within(2e-14));
        assertThat(Simulation.finalState(sweeps, START, 16)).containsExactly(expected, within(2e-14));
    }

    /** The errors are those of the rounding of H, and do not add up. */
    @Test
    void theEnergyDoesNotDrift() {
        Pendulum pendulum = new Pendulum();
        double[][] states =
                Simulation.states(new DiscreteGradient(new NewtonSolver(0, 50)).stepper(pendulum, 0.1), START, 100_000);
        assertThat(Simulation.largestEnergyError(pendulum, states)).isLessThan(1e-12);
    }

    /** An equilibrium has no increment to divide by. */
    @Test
    void restStaysRest() {
        Stepper stepper = new DiscreteGradient(new NewtonSolver(1e-12, 50)).stepper(new Pendulum(), 0.1);
        assertThat(Simulation.finalState(stepper, new double[] {0, 0}, 10)).containsExactly(0, 0);
        assertThat(stepper.ledger().unconvergedSteps()).isZero();
    }

    /** With an exact Jacobian matrix Newton's method converges in a few updates, with a wrong one it would not. */
    @Test
    void newtonConvergesFast() {
        Stepper stepper =
                new DiscreteGradient(new NewtonSolver(1e-12, 50)).stepper(PolynomialHamiltonian.mixedTwo(), 0.5);
        stepper.start(new double[] {0.7, -0.4, 0.2, 0.5});
        stepper.advance();
        assertThat(stepper.ledger().unconvergedSteps()).isZero();
        assertThat(stepper.ledger().solverIterations()).isLessThanOrEqualTo(8);
    }

    /** The midpoint rule is the method without its correction. */
    @Test
    void withoutItsCorrectionTheEnergyIsNotKept() {
        var midpoint = new Claiming<>(
                new GaussLegendre(1, new NewtonSolver(1e-12, 50)), 2, Set.of(Property.ENERGY_PRESERVING));
        assertThat(midpoint.check("energy-preserving").verdict()).isEqualTo(Verdict.FAILED);
    }

    @Test
    void itIsNotSymplecticAndKeepsNoOtherQuadraticInvariants() {
        var boast = new Claiming<>(
                new DiscreteGradient(new NewtonSolver(1e-12, 50)),
                2,
                Set.of(Property.SYMPLECTIC, Property.QUADRATIC_INVARIANTS_PRESERVING));
        assertThat(boast.check("symplectic").verdict()).isEqualTo(Verdict.FAILED);
        assertThat(boast.check("quadratic-invariants").verdict()).isEqualTo(Verdict.FAILED);
    }
}
