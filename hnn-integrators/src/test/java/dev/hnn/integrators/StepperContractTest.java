package dev.hnn.integrators;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.hnn.api.dynamics.Hamiltonian;
import dev.hnn.api.integrator.Property;
import dev.hnn.api.integrator.Stepper;
import dev.hnn.api.solver.StopReason;
import dev.hnn.integrators.solvers.FixedPointSolver;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** What every stepper promises, whatever its method. */
class StepperContractTest {

    private static final double[] START = {0.7, -0.4, 0.2, 0.5};

    private final Hamiltonian hamiltonian = PolynomialHamiltonian.mixedTwo();

    @ParameterizedTest
    @EnumSource
    void anInitialStateOfTheWrongLengthIsRefusedInASentence(Method method) {
        Stepper stepper = method.stepper(hamiltonian, 0.05);
        assertThatThrownBy(() -> stepper.start(new double[3]))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "The initial state has 3 numbers, but the dynamics needs 4: positions first, then momenta.");
    }

    @ParameterizedTest
    @EnumSource
    void aDivergingRunEndsInNonFiniteStatesAndNotInAnException(Method method) {
        Stepper stepper = method.stepper(hamiltonian, 5);
        double[] x = Simulation.finalState(stepper, START, 500);
        assertThat(Arrays.stream(x).allMatch(Double::isFinite)).isFalse();
        assertThat(stepper.ledger().steps()).isEqualTo(500);
        if (method != Method.EULER) {
            assertThat(stepper.ledger().unconvergedSteps()).isGreaterThan(400);
            assertThat(stepper.ledger().stops(StopReason.NOT_FINITE)).isPositive();
        }
        // It recovers with the next start.
        Stepper fresh = method.stepper(hamiltonian, 5);
        assertThat(Simulation.states(stepper, START, 1)).isDeepEqualTo(Simulation.states(fresh, START, 1));
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "EULER")
    void anEquilibriumIsKeptWhateverTheTolerance(Method method) {
        for (double tolerance : new double[] {0, 1e-12}) {
            Stepper stepper = method.stepper(hamiltonian, 0.05, tolerance);
            assertThat(Simulation.finalState(stepper, new double[4], 100)).containsOnly(0);
            assertThat(stepper.ledger().unconvergedSteps()).isZero();
        }
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "EULER")
    void smallAndLargeStatesConvergeToRoundOff(Method method) {
        for (double size : new double[] {1e-12, 1e-6, 1, 1e4, 1e8}) {
            // Quadratic with mixed terms, so that the motion scales with the state.
            Hamiltonian quadratic = new PolynomialHamiltonian(
                    1,
                    List.of(
                            PolynomialHamiltonian.term(0.5, 2, 0),
                            PolynomialHamiltonian.term(0.5, 0, 2),
                            PolynomialHamiltonian.term(0.3, 1, 1)));
            Stepper stepper = method.stepper(quadratic, 0.1, 0);
            double[] x = Simulation.finalState(stepper, new double[] {size, 0.3 * size}, 2_000);
            assertThat(stepper.ledger().unconvergedSteps()).isZero();
            assertThat(stepper.ledger().stops(StopReason.ROUND_OFF)).isEqualTo(2_000);
            double[] unit = Simulation.finalState(method.stepper(quadratic, 0.1, 0), new double[] {1, 0.3}, 2_000);
            // Linear dynamics: the same trajectory but for round-off, 1e-16 a step times 2,000 with no luck at all.
            assertThat(x[0] / size).isCloseTo(unit[0], within(1e-12));
            assertThat(x[1] / size).isCloseTo(unit[1], within(1e-12));
        }
    }

    @Test
    void theMethodsSayWhatTheyAre() {
        ExplicitEuler euler = new ExplicitEuler();
        assertThat(euler.order()).isEqualTo(1);
        assertThat(euler.properties()).containsExactly(Property.EXPLICIT);
        VariationalIntegrator variational = new VariationalIntegrator(new FixedPointSolver(0, 10), Form.JOINT);
        assertThat(variational.order()).isEqualTo(1);
        assertThat(variational.properties()).containsExactly(Property.CONJUGATE_SYMPLECTIC);
        assertThat(variational.dynamicsType()).isEqualTo(Hamiltonian.class);
    }
}
