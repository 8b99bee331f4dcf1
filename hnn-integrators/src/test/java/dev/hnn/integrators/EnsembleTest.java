package dev.hnn.integrators;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hnn.api.dynamics.Hamiltonian;
import dev.hnn.api.integrator.Ensemble;
import dev.hnn.api.integrator.Ledger;
import dev.hnn.api.integrator.Stepper;
import dev.hnn.api.solver.StopReason;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** A member of an ensemble does what a stepper does alone, bit for bit. */
class EnsembleTest {

    private static final double H = 0.05;
    private static final int STEPS = 60;

    @ParameterizedTest
    @EnumSource
    void aMemberIsAStepperWhateverTheSizeAndThePlace(Method method) {
        for (int size : new int[] {1, 2, 7, 13}) {
            Random random = new Random(size);
            int n = 1 + size % 3;
            PolynomialHamiltonian hamiltonian = PolynomialHamiltonian.random(random, n);
            double[][] x0 = randomStates(random, n, size);
            assertMembersAreSteppers(method, hamiltonian, x0);
            Collections.reverse(Arrays.asList(x0));
            assertMembersAreSteppers(method, hamiltonian, x0);
        }
    }

    @ParameterizedTest
    @EnumSource
    void aSeparableHamiltonianIsNoException(Method method) {
        assertMembersAreSteppers(method, new Oscillator(), randomStates(new Random(1), 1, 5));
    }

    @ParameterizedTest
    @EnumSource
    void membersThatLeaveKeepTheirStateAndDoNotDisturbTheOthers(Method method) {
        Random random = new Random(2);
        for (Hamiltonian hamiltonian : List.of(PolynomialHamiltonian.random(random, 1), new Oscillator())) {
            double[][] x0 = randomStates(random, 1, 6);
            int[] lifetimes = {60, 3, 60, 0, 17, 59};
            Ensemble ensemble = method.ensemble(hamiltonian, H, 6);
            ensemble.start(x0);
            for (int step = 0; step <= STEPS; step++) {
                for (int member = 0; member < 6; member++) {
                    if (step >= lifetimes[member]) {
                        ensemble.leave(member); // again and again
                    }
                }
                ensemble.advance();
            }
            for (int member = 0; member < 6; member++) {
                assertMemberIsStepper(ensemble, member, method.stepper(hamiltonian, H), x0[member], lifetimes[member]);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void startBringsEveryMemberBackAndForgetsEverything(Method method) {
        Random random = new Random(3);
        PolynomialHamiltonian hamiltonian = PolynomialHamiltonian.random(random, 1);
        Ensemble used = method.ensemble(hamiltonian, H, 3);
        used.start(randomStates(random, 1, 3));
        used.leave(1);
        advance(used, 11);
        double[][] x0 = randomStates(random, 1, 3);
        used.start(x0);
        advance(used, STEPS);
        for (int member = 0; member < 3; member++) {
            assertMemberIsStepper(used, member, method.stepper(hamiltonian, H), x0[member], STEPS);
        }
    }

    @ParameterizedTest
    @EnumSource
    void oneDivergingMemberDoesNotDisturbTheOthers(Method method) {
        Hamiltonian hamiltonian = PolynomialHamiltonian.mixedTwo();
        double[][] x0 = {{0.7, -0.4, 0.2, 0.5}, {1e200, 1e200, -1e200, 1e200}, {0.1, 0.2, 0.3, 0.4}};
        Ensemble ensemble = method.ensemble(hamiltonian, H, 3);
        ensemble.start(x0);
        advance(ensemble, STEPS);
        double[] x = new double[4];
        ensemble.state(1, x);
        assertThat(Arrays.stream(x).allMatch(Double::isFinite)).isFalse();
        for (int member = 0; member < 3; member++) {
            assertMemberIsStepper(ensemble, member, method.stepper(hamiltonian, H), x0[member], STEPS);
        }
        if (method != Method.EULER) {
            assertThat(ensemble.ledger(1).stops(StopReason.NOT_FINITE)).isPositive();
            assertThat(ensemble.ledger(2).unconvergedSteps()).isZero();
        }
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "EULER")
    void membersThatConvergeEarlierAreNotEvaluatedAgain(Method method) {
        Recorder recorder = new Recorder(PolynomialHamiltonian.mixedOne());
        double[][] x0 = {{1e-9, 0}, {0.5, 0.3}, {0, 0}, {1, -0.7}};
        Ensemble ensemble = method.ensemble(recorder, 0.1, 4);
        ensemble.start(x0);
        long before = evaluations(ensemble);
        recorder.counts.clear();
        advance(ensemble, 5);
        assertThat(recorder.counts).contains(4).anyMatch(count -> count < 4);
        assertThat(recorder.counts.stream().mapToLong(Integer::longValue).sum())
                .isEqualTo(evaluations(ensemble) - before);
        assertThat(ensemble.ledger(2).solverIterations())
                .isLessThan(ensemble.ledger(3).solverIterations());
    }

    @ParameterizedTest
    @EnumSource
    void aWrongNumberOfInitialStatesIsRefusedInASentence(Method method) {
        for (Hamiltonian hamiltonian : List.of(PolynomialHamiltonian.mixedOne(), new Oscillator())) {
            Ensemble ensemble = method.ensemble(hamiltonian, H, 3);
            assertThat(ensemble.size()).isEqualTo(3);
            assertThatThrownBy(() -> ensemble.start(new double[2][2]))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("An ensemble of 3 needs as many initial states, not 2.");
            assertThatThrownBy(() -> ensemble.start(new double[3][4]))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageStartingWith("The initial state has 4 numbers, but the dynamics needs 2");
        }
    }

    private static void assertMembersAreSteppers(Method method, Hamiltonian hamiltonian, double[][] x0) {
        Ensemble ensemble = method.ensemble(hamiltonian, H, x0.length);
        ensemble.start(x0);
        advance(ensemble, STEPS);
        for (int member = 0; member < x0.length; member++) {
            assertMemberIsStepper(ensemble, member, method.stepper(hamiltonian, H), x0[member], STEPS);
        }
    }

    private static void assertMemberIsStepper(Ensemble ensemble, int member, Stepper alone, double[] x0, int steps) {
        double[] x = new double[x0.length];
        ensemble.state(member, x);
        assertThat(x).isEqualTo(Simulation.finalState(alone, x0, steps));
        Ledger a = ensemble.ledger(member);
        Ledger b = alone.ledger();
        assertThat(a.steps()).isEqualTo(b.steps()).isEqualTo(steps);
        assertThat(a.gradientEvaluations()).isEqualTo(b.gradientEvaluations());
        assertThat(a.hessianVectorProducts()).isEqualTo(b.hessianVectorProducts());
        assertThat(a.solverIterations()).isEqualTo(b.solverIterations());
        assertThat(a.unconvergedSteps()).isEqualTo(b.unconvergedSteps());
        assertThat(Double.doubleToLongBits(a.largestResidual()))
                .isEqualTo(Double.doubleToLongBits(b.largestResidual())); // NaN where it diverged
    }

    private static void advance(Ensemble ensemble, int steps) {
        for (int step = 0; step < steps; step++) {
            ensemble.advance();
        }
    }

    private static long evaluations(Ensemble ensemble) {
        long sum = 0;
        for (int member = 0; member < ensemble.size(); member++) {
            sum += ensemble.ledger(member).gradientEvaluations();
        }
        return sum;
    }

    private static double[][] randomStates(Random random, int n, int count) {
        double[][] states = new double[count][];
        for (int k = 0; k < count; k++) {
            states[k] = Simulation.randomState(random, n, 0.6);
        }
        return states;
    }

    /** Notes how many states every call asks for. */
    private static final class Recorder implements Hamiltonian {

        private final Hamiltonian recorded;
        private final List<Integer> counts = new ArrayList<>();

        Recorder(Hamiltonian recorded) {
            this.recorded = recorded;
        }

        @Override
        public int degreesOfFreedom() {
            return recorded.degreesOfFreedom();
        }

        @Override
        public double energy(double[] x) {
            return recorded.energy(x);
        }

        @Override
        public double gradient(double[] x, double[] gradient) {
            return recorded.gradient(x, gradient);
        }

        @Override
        public void gradient(double[][] x, double[][] gradients, int count) {
            counts.add(count);
            recorded.gradient(x, gradients, count);
        }

        @Override
        public void hessianVector(double[] x, double[] v, double[] product) {
            recorded.hessianVector(x, v, product);
        }
    }
}
