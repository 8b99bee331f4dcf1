package dev.hnn.integrators.stephalving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hnn.api.integrator.Property;
import dev.hnn.api.integrator.Stepper;
import dev.hnn.api.solver.StopReason;
import dev.hnn.integrators.PolynomialHamiltonian;
import dev.hnn.integrators.Simulation;
import dev.hnn.integrators.collocation.GaussLegendre;
import dev.hnn.integrators.discretegradient.DiscreteGradient;
import dev.hnn.integrators.solvers.FixedPointSolver;
import dev.hnn.integrators.solvers.NewtonSolver;
import org.junit.jupiter.api.Test;

class StepHalvingTest {

    private static final double[] START = {0.6, 0.3};

    /** Long enough for fixed-point iteration not to contract, where half of it does. */
    private static final double H = 2.2;

    private final PolynomialHamiltonian hamiltonian = PolynomialHamiltonian.mixedOne();
    private final GaussLegendre midpoint = new GaussLegendre(1, new FixedPointSolver(1e-12, 200));

    @Test
    void whereAllStepsConvergeNothingChanges() {
        Stepper plain = midpoint.stepper(hamiltonian, 0.1);
        Stepper guarded = new StepHalving<>(midpoint, 4).stepper(hamiltonian, 0.1);
        assertThat(Simulation.finalState(guarded, START, 500)).isEqualTo(Simulation.finalState(plain, START, 500));
        assertThat(guarded.ledger().steps()).isEqualTo(500);
        assertThat(guarded.ledger().solves()).isEqualTo(500);
        assertThat(guarded.ledger().gradientEvaluations())
                .isEqualTo(plain.ledger().gradientEvaluations());
        assertThat(guarded.ledger().largestResidual()).isEqualTo(plain.ledger().largestResidual());
    }

    @Test
    void aStepThatDoesNotConvergeIsTakenInHalves() {
        Stepper plain = midpoint.stepper(hamiltonian, H);
        Simulation.finalState(plain, START, 1);
        assertThat(plain.ledger().unconvergedSteps()).isEqualTo(1);

        Stepper halves = midpoint.stepper(hamiltonian, H / 2);
        double[] expected = Simulation.finalState(halves, START, 2);
        assertThat(halves.ledger().unconvergedSteps()).isZero();
        Stepper guarded = new StepHalving<>(midpoint, 4).stepper(hamiltonian, H);
        assertThat(Simulation.finalState(guarded, START, 1)).isEqualTo(expected);
        assertThat(guarded.ledger().steps()).isEqualTo(1);
        assertThat(guarded.ledger().solves()).isEqualTo(2);
        assertThat(guarded.ledger().unconvergedSteps()).isZero();
        assertThat(guarded.ledger().stops(StopReason.ITERATION_LIMIT)).isZero();
        assertThat(guarded.ledger().gradientEvaluations())
                .isEqualTo(
                        plain.ledger().gradientEvaluations() + halves.ledger().gradientEvaluations());
    }

    @Test
    void aStepThatCannotBeSavedStaysAndIsCounted() {
        GaussLegendre hopeless = new GaussLegendre(1, new FixedPointSolver(1e-12, 1));
        Stepper plain = hopeless.stepper(hamiltonian, 0.1);
        Stepper guarded = new StepHalving<>(hopeless, 3).stepper(hamiltonian, 0.1);
        assertThat(Simulation.finalState(guarded, START, 5)).isEqualTo(Simulation.finalState(plain, START, 5));
        assertThat(guarded.ledger().unconvergedSteps()).isEqualTo(5);
        assertThat(guarded.ledger().solves()).isEqualTo(5);
        // In each step one attempt at each of the three lengths, which ends at its first solve.
        assertThat(guarded.ledger().gradientEvaluations()).isEqualTo(5 * 4);
    }

    @Test
    void aRunThatHasDivergedIsNotTriedAgain() {
        Stepper guarded = new StepHalving<>(midpoint, 10).stepper(hamiltonian, 0.1);
        guarded.start(new double[] {Double.NaN, 0});
        guarded.advance();
        assertThat(guarded.ledger().gradientEvaluations()).isEqualTo(1);
    }

    @Test
    void onlyWhatEachStepKeepsIsClaimed() {
        assertThat(new StepHalving<>(midpoint, 4).properties())
                .containsExactly(Property.QUADRATIC_INVARIANTS_PRESERVING);
        assertThat(new StepHalving<>(new DiscreteGradient(new NewtonSolver(0, 50)), 4).properties())
                .containsExactly(Property.ENERGY_PRESERVING);
        assertThat(new StepHalving<>(midpoint, 4).order()).isEqualTo(2);
    }

    @Test
    void anotherNumberOfHalvingsIsRefusedInASentence() {
        for (int halvings : new int[] {0, 21}) {
            assertThatThrownBy(() -> new StepHalving<>(midpoint, halvings))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("halvings must be from 1 to 20, not " + halvings + ".");
        }
    }
}
