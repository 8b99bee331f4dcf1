package dev.hnn.integrators.galerkin;

import static dev.hnn.integrators.Conformance.check;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.hnn.api.dynamics.Hamiltonian;
import dev.hnn.api.integrator.Integrator;
import dev.hnn.api.integrator.Property;
import dev.hnn.api.integrator.Stepper;
import dev.hnn.api.solver.StopReason;
import dev.hnn.conformance.Verdict;
import dev.hnn.integrators.Claiming;
import dev.hnn.integrators.Oscillator;
import dev.hnn.integrators.Pendulum;
import dev.hnn.integrators.PolynomialHamiltonian;
import dev.hnn.integrators.Simulation;
import dev.hnn.integrators.collocation.GaussLegendre;
import dev.hnn.integrators.collocation.Lobatto;
import dev.hnn.integrators.solvers.FixedPointSolver;
import dev.hnn.integrators.solvers.NewtonSolver;
import dev.hnn.integrators.stormerverlet.Splitting;
import dev.hnn.integrators.stormerverlet.StormerVerlet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GalerkinVariationalTest {

    private static final double[] START = {0.6, 0.3};
    private static final double[] START_TWO = {0.5, -0.3, 0.2, 0.4};

    /**
     * The discrete action in mpmath with 45 digits, and in another basis: q by its values at ν/s, p by those at the nodes. All
     * derivatives of the action are set to zero by Newton's method, to 1e-35.
     */
    @ParameterizedTest
    @CsvSource({
        "GAUSS,   1, 1, 0.3090997985192803,  -0.8252116362636792",
        "GAUSS,   1, 2, 0.30871777313806364, -0.8252363917616977",
        "GAUSS,   2, 2, 0.30797912703696645, -0.8257986613986588",
        "GAUSS,   2, 3, 0.3079791423792007,  -0.8257989004891367",
        "GAUSS,   3, 3, 0.30797891127194715, -0.8257989747714377",
        "GAUSS,   3, 4, 0.3079789113123868,  -0.8257989747162764",
        "GAUSS,   4, 4, 0.30797891121992554, -0.8257989747550983",
        "GAUSS,   4, 5, 0.3079789112199778,  -0.8257989747550954",
        "LOBATTO, 1, 2, 0.3079506798228195,  -0.8252865819926901",
        "LOBATTO, 2, 2, 0.30795121629160765, -0.825404598820862",
        "LOBATTO, 2, 3, 0.30797916537256054, -0.8257992596319919",
        "LOBATTO, 3, 3, 0.3079789929475823,  -0.8257993131067259",
        "LOBATTO, 3, 4, 0.3079789113660703,  -0.8257989746428114",
        "LOBATTO, 4, 4, 0.30797891118617376, -0.8257989746644017",
        "LOBATTO, 4, 5, 0.3079789112200429,  -0.8257989747550919"
    })
    void givesTheReferenceValues(NodeFamily nodes, int degree, int stages, double q, double p) {
        Hamiltonian mixed = PolynomialHamiltonian.mixedOne();
        double[] expected = {q, p};
        Stepper newton = new GalerkinVariational(nodes, degree, stages, new NewtonSolver(0, 50)).stepper(mixed, 0.125);
        Stepper sweeps =
                new GalerkinVariational(nodes, degree, stages, new FixedPointSolver(0, 100)).stepper(mixed, 0.125);
        // Sixteen solves to round-off, of states of size 1.
        assertThat(Simulation.finalState(newton, START, 16)).containsExactly(expected, within(1e-14));
        assertThat(Simulation.finalState(sweeps, START, 16)).containsExactly(expected, within(1e-14));
        assertThat(newton.ledger().unconvergedSteps()).isZero();
        assertThat(sweeps.ledger().unconvergedSteps()).isZero();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4})
    void withAsManyGaussNodesAsTheDegreeItIsCollocation(int degree) {
        assertSame(
                new GalerkinVariational(NodeFamily.GAUSS, degree, degree, new NewtonSolver(0, 50)),
                new GaussLegendre(degree, new NewtonSolver(0, 50)));
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 4})
    void withAsManyLobattoNodesAsTheDegreeItIsThePairOfLobatto(int degree) {
        assertSame(
                new GalerkinVariational(NodeFamily.LOBATTO, degree, degree, new NewtonSolver(0, 50)),
                new Lobatto(degree, new NewtonSolver(0, 50)));
    }

    @Test
    void theTrapezoidalRuleIsStormerVerletForAKineticEnergy() {
        Integrator<Hamiltonian> trapezoidal =
                new GalerkinVariational(NodeFamily.LOBATTO, 1, 2, new NewtonSolver(0, 50));
        Integrator<Hamiltonian> verlet = new StormerVerlet(Splitting.KICK_DRIFT_KICK, new NewtonSolver(0, 50));
        assertThat(distance(trapezoidal, verlet, new Pendulum(), START)).isLessThan(1e-13);
        // and is not for others
        assertThat(distance(trapezoidal, verlet, PolynomialHamiltonian.mixedOne(), START))
                .isGreaterThan(1e-5);
    }

    @Test
    void onlyGaussNodesWithoutAMultiplierKeepAllQuadraticInvariants() {
        for (int stages : new int[] {2, 3}) {
            for (NodeFamily nodes : NodeFamily.values()) {
                GalerkinVariational method = new GalerkinVariational(nodes, 2, stages, new NewtonSolver(1e-12, 50));
                boolean keeps = nodes == NodeFamily.GAUSS && stages == 2;
                assertThat(method.properties().contains(Property.QUADRATIC_INVARIANTS_PRESERVING))
                        .isEqualTo(keeps);
                Claiming<Hamiltonian> claiming =
                        new Claiming<>(method, 2, Set.of(Property.QUADRATIC_INVARIANTS_PRESERVING));
                assertThat(claiming.check("quadratic-invariants").verdict())
                        .isEqualTo(keeps ? Verdict.PASSED : Verdict.FAILED);
            }
        }
    }

    /** H = qp + q²: ∂²H/∂p² = 0. */
    @Test
    void aHamiltonianThatIsNotRegularIsReportedWhereThereIsAMultiplier() {
        Hamiltonian singular = PolynomialHamiltonian.notRegular();
        Stepper with =
                new GalerkinVariational(NodeFamily.LOBATTO, 1, 2, new NewtonSolver(1e-12, 50)).stepper(singular, 0.1);
        Simulation.finalState(with, START, 1);
        assertThat(with.ledger().stops(StopReason.NOT_FINITE)).isEqualTo(1);
        Stepper without =
                new GalerkinVariational(NodeFamily.LOBATTO, 2, 2, new NewtonSolver(1e-12, 50)).stepper(singular, 0.1);
        Simulation.finalState(without, START, 1);
        assertThat(without.ledger().unconvergedSteps()).isZero();
    }

    @Test
    void whatDoesNotGoTogetherIsRefusedInASentence() {
        assertRefused(NodeFamily.GAUSS, 5, 5, "degree must be 1, 2, 3 or 4, not 5.");
        assertRefused(NodeFamily.GAUSS, 2, 1, "stages must be the degree or one more, 2 or 3, not 1.");
        assertRefused(NodeFamily.LOBATTO, 2, 4, "stages must be the degree or one more, 2 or 3, not 4.");
        assertRefused(NodeFamily.LOBATTO, 1, 1, "nodes: lobatto needs 2 stages at least, not 1.");
    }

    private static void assertRefused(NodeFamily nodes, int degree, int stages, String message) {
        assertThatThrownBy(() -> new GalerkinVariational(nodes, degree, stages, new NewtonSolver(1e-12, 50)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }

    /** What a slip in the coefficients does, and that the conformance checks see it. */
    @Test
    void wrongCoefficientsAreCaught() {
        assertThat(check(GalerkinMutants.sign(), "symplectic").verdict()).isEqualTo(Verdict.FAILED);
        assertThat(check(GalerkinMutants.swappedNodes(), "symplectic").verdict())
                .isEqualTo(Verdict.FAILED);
        assertThat(check(GalerkinMutants.swappedNodes(), "order").verdict()).isEqualTo(Verdict.FAILED);
        assertThat(check(GalerkinMutants.weight(), "order").verdict()).isEqualTo(Verdict.FAILED);
        assertThat(check(GalerkinMutants.signOfMultiplier(), "symplectic").verdict())
                .isEqualTo(Verdict.FAILED);
        assertThat(check(GalerkinMutants.withoutMultiplier(), "symplectic").verdict())
                .isEqualTo(Verdict.FAILED);
    }

    /** Degree 1 over Gauss nodes is of order 2, however many there are. */
    @Test
    void moreNodesDoNotRaiseTheOrder() {
        GalerkinVariational method = new GalerkinVariational(NodeFamily.GAUSS, 1, 2, new NewtonSolver(1e-12, 50));
        assertThat(new Claiming<>(method, 4, Set.of()).check("order").verdict()).isEqualTo(Verdict.FAILED);
    }

    /** Coefficients in double precision drift: 1.4e-14 and 7.8e-15 were seen with them. */
    @ParameterizedTest
    @CsvSource({"GAUSS, 2, 2", "LOBATTO, 4, 5"})
    void theEnergyOfTheOscillatorIsKeptToRoundOff(NodeFamily nodes, int degree, int stages) {
        Hamiltonian oscillator = new Oscillator();
        Stepper stepper =
                new GalerkinVariational(nodes, degree, stages, new NewtonSolver(0, 50)).stepper(oscillator, 0.1);
        double[] x = {1, 0};
        stepper.start(x);
        double largest = 0;
        for (int step = 0; step < 100_000; step++) {
            stepper.advance();
            stepper.state(x);
            largest = Math.max(largest, Math.abs(oscillator.energy(x) - 0.5));
        }
        assertThat(largest).isLessThan(3e-15);
    }

    private static void assertSame(Integrator<Hamiltonian> a, Integrator<Hamiltonian> b) {
        assertThat(a.order()).isEqualTo(b.order());
        assertThat(a.properties()).isEqualTo(b.properties());
        // A hundred solves to round-off, in other unknowns.
        assertThat(distance(a, b, PolynomialHamiltonian.mixedTwo(), START_TWO)).isLessThan(1e-13);
        assertThat(distance(a, b, new Pendulum(), START)).isLessThan(1e-13);
    }

    private static double distance(
            Integrator<Hamiltonian> a, Integrator<Hamiltonian> b, Hamiltonian hamiltonian, double[] x0) {
        return Simulation.distance(
                Simulation.finalState(a.stepper(hamiltonian, 0.1), x0, 100),
                Simulation.finalState(b.stepper(hamiltonian, 0.1), x0, 100));
    }
}
