package dev.hnn.integrators;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.hnn.api.dynamics.Hamiltonian;
import dev.hnn.api.integrator.Ledger;
import dev.hnn.api.integrator.Stepper;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.junit.jupiter.params.provider.ValueSource;

/** Two forms and two solvers, one solution; what they cost is counted right. */
class FormsTest {

    private static final double H = 0.01;

    @Test
    void theReducedFormOfASeparableHamiltonianSolvesNothing() {
        double[] x0 = {1.5, 0.2};
        Stepper reduced = Method.FIXED_POINT_REDUCED.stepper(new Pendulum(), H);
        double[][] states = Simulation.states(reduced, x0, 1_000);
        Ledger ledger = reduced.ledger();
        assertThat(ledger.steps()).isEqualTo(1_000);
        assertThat(ledger.gradientEvaluations()).isEqualTo(1_000);
        assertThat(ledger.solves()).isZero();
        assertThat(ledger.solverIterations()).isZero();
        assertThat(ledger.hessianVectorProducts()).isZero();
        double[][] joint = Simulation.states(Method.FIXED_POINT_JOINT.stepper(new Pendulum(), H), x0, 1_000);
        // Round-off of 1e-16 a step, over ten units of time of a pendulum that is far from its separatrix.
        assertThat(Simulation.distance(states, joint)).isLessThan(1e-13);
    }

    @Test
    void theFormsAgreeOnNonSeparableHamiltonians() {
        // The tolerance leaves some 1e-14 a step, with a sign: 1e-10 over 10,000 steps at worst, a tenth of it allowed.
        for (String solver : new String[] {"FIXED_POINT", "NEWTON"}) {
            Method joint = Method.valueOf(solver + "_JOINT");
            Method reduced = Method.valueOf(solver + "_REDUCED");
            assertAgree(joint, reduced, PolynomialHamiltonian.mixedOne(), new double[] {0.8, -0.3}, 1e-11);
            assertAgree(joint, reduced, PolynomialHamiltonian.mixedTwo(), new double[] {0.5, -0.3, 0.2, 0.4}, 1e-11);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void fixedPointAndNewtonAgree(int n) {
        Random random = new Random(1_000 + n);
        for (int trial = 0; trial < 5; trial++) {
            PolynomialHamiltonian hamiltonian = PolynomialHamiltonian.random(random, n);
            double[] x0 = Simulation.randomState(random, n, 0.6);
            // What the project promises of its experiment, here over 20 units of time of a bounded motion.
            assertAgree(Method.FIXED_POINT_JOINT, Method.NEWTON_JOINT, hamiltonian, x0, 1e-9);
            assertAgree(Method.FIXED_POINT_REDUCED, Method.NEWTON_REDUCED, hamiltonian, x0, 1e-9);
        }
    }

    @ParameterizedTest
    @EnumSource
    void theLedgerCountsWhatTheHamiltonianIsAsked(Method method) {
        for (PolynomialHamiltonian counted :
                new PolynomialHamiltonian[] {PolynomialHamiltonian.mixedOne(), PolynomialHamiltonian.mixedTwo()}) {
            CountingHamiltonian hamiltonian = new CountingHamiltonian(counted);
            double[] x0 = Simulation.randomState(new Random(3), counted.degreesOfFreedom(), 0.7);
            Stepper stepper = method.stepper(hamiltonian, H);
            Simulation.finalState(stepper, x0, 300);
            Ledger ledger = stepper.ledger();
            assertThat(ledger.steps()).isEqualTo(300);
            assertThat(ledger.gradientEvaluations()).isEqualTo(hamiltonian.gradients());
            assertThat(ledger.hessianVectorProducts()).isEqualTo(hamiltonian.hessianVectors());
            assertThat(ledger.solves()).isEqualTo(method == Method.EULER ? 0 : 300);
            assertThat(ledger.unconvergedSteps()).isZero();
        }
    }

    @ParameterizedTest
    @EnumSource(
            mode = Mode.INCLUDE,
            names = {"NEWTON_JOINT", "NEWTON_REDUCED"})
    void newtonKeepsItsMatrixOverManySteps(Method method) {
        Stepper stepper = method.stepper(PolynomialHamiltonian.mixedTwo(), H);
        Simulation.finalState(stepper, new double[] {0.5, -0.3, 0.2, 0.4}, 1_000);
        // A new matrix every step would cost 4000 products (joint) or 2000 (reduced).
        assertThat(stepper.ledger().hessianVectorProducts()).isBetween(1L, 200L);
    }

    @ParameterizedTest
    @EnumSource(
            mode = Mode.INCLUDE,
            names = {"NEWTON_JOINT", "NEWTON_REDUCED"})
    void newtonTakesStepsWhereFixedPointDoesNotContract(Method newton) {
        // h ∂²H/∂q∂p = (2 0.5; −3 −3.5), not symmetric: its powers grow. H is quadratic: one exact update is enough.
        PolynomialHamiltonian hamiltonian = new PolynomialHamiltonian(
                2,
                List.of(
                        PolynomialHamiltonian.term(0.5, 2, 0, 0, 0),
                        PolynomialHamiltonian.term(0.5, 0, 0, 0, 2),
                        PolynomialHamiltonian.term(4, 1, 0, 1, 0),
                        PolynomialHamiltonian.term(1, 1, 0, 0, 1),
                        PolynomialHamiltonian.term(-6, 0, 1, 1, 0),
                        PolynomialHamiltonian.term(-7, 0, 1, 0, 1)));
        double h = 0.5;
        double[] x0 = {0.7, -0.4, 0.2, 0.5};
        Stepper stepper = newton.stepper(hamiltonian, h);
        double[] x = Simulation.finalState(stepper, x0, 1);
        assertThat(stepper.ledger().solverIterations()).isEqualTo(2); // the update, and one that has nothing to do
        double[] atStart = new double[4];
        double[] atEnd = new double[4];
        hamiltonian.gradient(x0, atStart);
        hamiltonian.gradient(x, atEnd);
        for (int i = 0; i < 2; i++) {
            // Numbers near 10: a few units of 2e-15, times the condition of a small system.
            assertThat(x[i]).isCloseTo(x0[i] + h * atStart[2 + i], within(1e-13));
            assertThat(x[2 + i]).isCloseTo(x0[2 + i] - h * atEnd[i], within(1e-13));
        }

        Method fixedPoint = newton.form() == Form.JOINT ? Method.FIXED_POINT_JOINT : Method.FIXED_POINT_REDUCED;
        Stepper unconverged = fixedPoint.stepper(hamiltonian, h);
        Simulation.finalState(unconverged, x0, 1);
        assertThat(unconverged.ledger().unconvergedSteps()).isEqualTo(1);
    }

    @Test
    void extrapolatedStartsSaveWork() {
        double[] x0 = {0.8, -0.3};
        Stepper joint = Method.FIXED_POINT_JOINT.stepper(PolynomialHamiltonian.mixedOne(), H);
        Simulation.finalState(joint, x0, 1_000);
        Stepper reduced = Method.FIXED_POINT_REDUCED.stepper(PolynomialHamiltonian.mixedOne(), H);
        Simulation.finalState(reduced, x0, 1_000);
        double jointCost = joint.ledger().gradientEvaluations() / 1_000.0;
        double reducedCost = reduced.ledger().gradientEvaluations() / 1_000.0;
        // 5.05 and 3.99 were seen: sweeps are whole numbers, so almost every step saves one.
        assertThat(reducedCost).isLessThan(jointCost - 0.9);
    }

    private static void assertAgree(Method a, Method b, Hamiltonian hamiltonian, double[] x0, double tolerance) {
        int steps = tolerance < 1e-10 ? 10_000 : 2_000;
        double[][] first = Simulation.states(a.stepper(hamiltonian, H), x0, steps);
        double[][] second = Simulation.states(b.stepper(hamiltonian, H), x0, steps);
        assertThat(Simulation.distance(first, second)).isLessThan(tolerance);
    }
}
