package dev.hnn.integrators;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.hnn.api.dynamics.Hamiltonian;
import dev.hnn.api.integrator.Integrator;
import dev.hnn.api.integrator.Stepper;
import dev.hnn.api.solver.NonlinearSolver;
import dev.hnn.integrators.galerkin.GalerkinVariational;
import dev.hnn.integrators.galerkin.NodeFamily;
import dev.hnn.integrators.solvers.NewtonSolver;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The largest energy error against the step size, of the paper's scheme and of its relatives of higher order, on a network. */
class EnergyOrderTest {

    private static final double TIME = 32;
    private static final double[] START = {0.9, -0.4};

    private final Hamiltonian network = new SmallNetwork();

    @Test
    void thePapersSchemeIsOfOrderOne() {
        assertSlopes(new VariationalIntegrator(exactSolver(), Form.REDUCED), 1, 8, 128);
    }

    @ParameterizedTest
    @CsvSource({
        "GAUSS,   1, 1, 4, 64",
        "LOBATTO, 1, 2, 4, 64",
        "LOBATTO, 2, 2, 4, 64",
        "GAUSS,   2, 2, 4, 32",
        "LOBATTO, 2, 3, 4, 32",
        "LOBATTO, 3, 3, 4, 32",
        "GAUSS,   3, 3, 4, 16",
        "LOBATTO, 3, 4, 4, 16",
    })
    void itsRelativesAreOfHigherOrder(NodeFamily nodes, int degree, int stages, int from, int to) {
        GalerkinVariational method = new GalerkinVariational(nodes, degree, stages, exactSolver());
        assertSlopes(method, method.order(), from, to);
    }

    /** Degree 4 with h = 1/64: what is left is the rounding of H and of the state. */
    @Test
    void theErrorEndsAtTheFloorOfRoundOff() {
        for (NodeFamily nodes : NodeFamily.values()) {
            GalerkinVariational method =
                    new GalerkinVariational(nodes, 4, nodes == NodeFamily.GAUSS ? 4 : 5, exactSolver());
            assertThat(error(method, 64)).isLessThan(3e-15);
            assertThat(error(method, 8)).isGreaterThan(3e-14);
        }
    }

    /** Each halving of h, over a range of them. */
    private void assertSlopes(Integrator<Hamiltonian> method, int order, int from, int to) {
        double before = error(method, from);
        for (int stepsPerUnit = 2 * from; stepsPerUnit <= to; stepsPerUnit *= 2) {
            double after = error(method, stepsPerUnit);
            // The next term of the error, and that the largest error falls between two steps.
            assertThat(Math.log(before / after) / Math.log(2))
                    .as("1/h = %d", stepsPerUnit)
                    .isCloseTo(order, within(0.1 * order));
            before = after;
        }
    }

    private double error(Integrator<Hamiltonian> method, int stepsPerUnit) {
        Stepper stepper = method.stepper(network, 1.0 / stepsPerUnit);
        double[][] states = Simulation.states(stepper, START, (int) (TIME * stepsPerUnit));
        assertThat(stepper.ledger().unconvergedSteps()).isZero();
        return Simulation.largestEnergyError(network, states);
    }

    private static NonlinearSolver exactSolver() {
        return new NewtonSolver(0, 50);
    }
}
