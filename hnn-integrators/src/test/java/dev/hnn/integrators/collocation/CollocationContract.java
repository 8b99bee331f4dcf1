package dev.hnn.integrators.collocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.hnn.api.dynamics.Hamiltonian;
import dev.hnn.api.integrator.Integrator;
import dev.hnn.api.integrator.Stepper;
import dev.hnn.api.solver.NonlinearSolver;
import dev.hnn.integrators.PolynomialHamiltonian;
import dev.hnn.integrators.Simulation;
import dev.hnn.integrators.solvers.FixedPointSolver;
import dev.hnn.integrators.solvers.NewtonSolver;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of collocation over any nodes, with each number of stages. */
@TestInstance(Lifecycle.PER_CLASS)
abstract class CollocationContract {

    static final double[] START = {0.6, 0.3};

    private static final int MOST_STAGES = 4;

    private final int fewestStages;

    CollocationContract(int fewestStages) {
        this.fewestStages = fewestStages;
    }

    abstract Integrator<Hamiltonian> method(int stages, NonlinearSolver solver);

    /** The state after sixteen steps with h = 1/8 from {@link #START} under {@link PolynomialHamiltonian#mixedOne}. */
    abstract double[] referenceValues(int stages);

    IntStream stages() {
        return IntStream.rangeClosed(fewestStages, MOST_STAGES);
    }

    /** Those that start from the polynomial through many steps. */
    IntStream stagesUpToOrderFour() {
        return stages().filter(stages -> method(stages, new NewtonSolver(0, 1)).order() <= 4);
    }

    @ParameterizedTest
    @MethodSource("stages")
    void givesTheReferenceValues(int stages) {
        Hamiltonian mixed = PolynomialHamiltonian.mixedOne();
        double[] expected = referenceValues(stages);
        for (NonlinearSolver solver : new NonlinearSolver[] {new NewtonSolver(0, 50), new FixedPointSolver(0, 100)}) {
            Stepper stepper = method(stages, solver).stepper(mixed, 0.125);
            // Sixteen solves to round-off, of states of size 1; the methods differ by 5e-11 and more.
            assertThat(Simulation.finalState(stepper, START, 16)).containsExactly(expected, within(1e-14));
        }
    }

    /** After eight steps the extrapolated start is within the tolerance. */
    @ParameterizedTest
    @MethodSource("stagesUpToOrderFour")
    void aStepTakesAboutOneSweep(int stages) {
        Stepper stepper = method(stages, new NewtonSolver(1e-12, 50)).stepper(PolynomialHamiltonian.mixedOne(), 0.01);
        Simulation.finalState(stepper, START, 10_000);
        assertThat(stepper.ledger().gradientEvaluations()).isLessThan(10_500L * stages);
        assertThat(stepper.ledger().unconvergedSteps()).isZero();
    }

    /** The polynomial through eight steps foretells one to O(h⁸), so that a sweep or two will do. */
    @ParameterizedTest
    @MethodSource("stagesUpToOrderFour")
    void withFewStagesAStepStartsFromManySteps(int stages) {
        Stepper stepper =
                method(stages, new FixedPointSolver(1e-12, 100)).stepper(PolynomialHamiltonian.mixedOne(), 0.02);
        Simulation.finalState(stepper, START, 200);
        assertThat(stepper.ledger().solverIterations()).isLessThan(2 * 200);
        assertThat(stepper.ledger().unconvergedSteps()).isZero();
    }

    @Test
    void anotherNumberOfStagesIsRefusedInASentence() {
        String range = fewestStages == 1 ? "1, 2, 3 or 4" : "2, 3 or 4";
        for (int stages : new int[] {fewestStages - 1, MOST_STAGES + 1}) {
            assertThatThrownBy(() -> method(stages, new NewtonSolver(1e-12, 50)))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("stages must be " + range + ", not " + stages + ".");
        }
    }
}
