package dev.hnn.integrators.stormerverlet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.hnn.api.dynamics.Hamiltonian;
import dev.hnn.api.integrator.Ledger;
import dev.hnn.api.integrator.Property;
import dev.hnn.api.integrator.Stepper;
import dev.hnn.conformance.Finding;
import dev.hnn.conformance.Verdict;
import dev.hnn.integrators.Claiming;
import dev.hnn.integrators.Pendulum;
import dev.hnn.integrators.PolynomialHamiltonian;
import dev.hnn.integrators.Simulation;
import dev.hnn.integrators.composition.Composition;
import dev.hnn.integrators.composition.Scheme;
import dev.hnn.integrators.solvers.FixedPointSolver;
import dev.hnn.integrators.solvers.NewtonSolver;
import dev.hnn.integrators.stepping.ImplicitMethod;
import dev.hnn.integrators.stepping.ImplicitStepper;
import dev.hnn.integrators.stepping.PausingStepper;
import dev.hnn.integrators.symplecticeuler.PartitionedEquation;
import dev.hnn.integrators.symplecticeuler.Variant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StormerVerletTest {

    private static final double H = 0.125;
    private static final double[] MIXED_START = {0.6, 0.3};
    private static final double[] PENDULUM_START = {1.2, 0.4};

    /** The equations of the class comment in mpmath with 45 digits, solved by fixed-point iteration to 1e-40. */
    @ParameterizedTest
    @EnumSource
    void givesTheReferenceValues(Splitting splitting) {
        double[] mixed = Simulation.finalState(exact(splitting, PolynomialHamiltonian.mixedOne()), MIXED_START, 16);
        double[] pendulum = Simulation.finalState(exact(splitting, new Pendulum()), PENDULUM_START, 16);
        switch (splitting) {
            case KICK_DRIFT_KICK -> {
                assertThat(mixed)
                        .containsExactly(new double[] {0.30795121629160765, -0.825404598820862}, within(1e-14));
                assertThat(pendulum)
                        .containsExactly(new double[] {0.2029725390714081, -1.178873583841838}, within(1e-14));
            }
            case DRIFT_KICK_DRIFT -> {
                assertThat(mixed)
                        .containsExactly(new double[] {0.30668427553427163, -0.8280701036431263}, within(1e-14));
                assertThat(pendulum)
                        .containsExactly(new double[] {0.20277970401461387, -1.182445143775855}, within(1e-14));
            }
        }
    }

    /** The implicit step of a Hamiltonian that does not say that it is separable is the explicit one. */
    @ParameterizedTest
    @EnumSource
    void theTwoWaysOfAStepAgree(Splitting splitting) {
        Pendulum pendulum = new Pendulum();
        StormerVerlet method = new StormerVerlet(splitting, new NewtonSolver(0, 50));
        double[] explicit = Simulation.finalState(method.stepper(pendulum, H), PENDULUM_START, 100);
        double[] implicit = Simulation.finalState(method.implicitStepper(pendulum, H), PENDULUM_START, 100);
        // Round-off of 1e-16 a step, over two periods.
        assertThat(Simulation.distance(explicit, implicit)).isLessThan(1e-14);
    }

    @Test
    void withKicksOutsideItIsTheCompositionOfTheSameName() {
        double[] here = Simulation.finalState(exact(Splitting.KICK_DRIFT_KICK, new Pendulum()), PENDULUM_START, 1_000);
        double[] there =
                Simulation.finalState(new Composition(Scheme.VERLET).stepper(new Pendulum(), H), PENDULUM_START, 1_000);
        assertThat(Simulation.distance(here, there)).isLessThan(1e-13);
    }

    @ParameterizedTest
    @EnumSource
    void aSeparableStepTakesOneGradientAndTheFirstOneMore(Splitting splitting) {
        Stepper stepper = exact(splitting, new Pendulum());
        Simulation.finalState(stepper, PENDULUM_START, 1_000);
        Ledger ledger = stepper.ledger();
        assertThat(ledger.gradientEvaluations()).isEqualTo(1_001);
        assertThat(ledger.solves()).isZero();
        Simulation.finalState(stepper, PENDULUM_START, 10); // a start forgets the force
        assertThat(ledger.gradientEvaluations()).isEqualTo(11);
    }

    /** After eight steps both extrapolated starts are within the tolerance. */
    @ParameterizedTest
    @EnumSource
    void anImplicitStepTakesAboutTwoGradients(Splitting splitting) {
        Stepper stepper = new StormerVerlet(splitting, new FixedPointSolver(1e-12, 100))
                .stepper(PolynomialHamiltonian.mixedOne(), 0.01);
        Simulation.finalState(stepper, MIXED_START, 10_000);
        assertThat(stepper.ledger().solves()).isEqualTo(20_000);
        assertThat(stepper.ledger().gradientEvaluations()).isBetween(20_000L, 21_000L);
        assertThat(stepper.ledger().unconvergedSteps()).isZero();
    }

    /** What a slip in the composition does, and that the conformance checks see it. */
    @Test
    void wrongCompositionsAreCaught() {
        Mutant twice = new Mutant(Variant.MOMENTUM_FIRST, 0.5, Variant.MOMENTUM_FIRST, 0.5);
        assertThat(failures(twice)).contains("order", "symmetric").doesNotContain("symplectic");
        Mutant uneven = new Mutant(Variant.MOMENTUM_FIRST, 0.501, Variant.POSITION_FIRST, 0.499);
        assertThat(failures(uneven)).contains("order", "symmetric").doesNotContain("symplectic");
        Mutant longer = new Mutant(Variant.MOMENTUM_FIRST, 0.5, Variant.POSITION_FIRST, 0.501);
        assertThat(failures(longer)).contains("order");
    }

    private static List<String> failures(Mutant mutant) {
        Claiming<Hamiltonian> claiming = new Claiming<>(mutant, 2, Set.of(Property.SYMPLECTIC, Property.SYMMETRIC));
        return List.of("order", "symmetric", "symplectic").stream()
                .map(claiming::check)
                .filter(finding -> finding.verdict() == Verdict.FAILED)
                .map(Finding::check)
                .toList();
    }

    private static Stepper exact(Splitting splitting, Hamiltonian hamiltonian) {
        return new StormerVerlet(splitting, new NewtonSolver(0, 50)).stepper(hamiltonian, H);
    }

    /** Two steps of symplectic Euler of some lengths. */
    private static final class Mutant extends ImplicitMethod {

        private final Variant first;
        private final double firstLength;
        private final Variant second;
        private final double secondLength;

        Mutant(Variant first, double firstLength, Variant second, double secondLength) {
            this.first = first;
            this.firstLength = firstLength;
            this.second = second;
            this.secondLength = secondLength;
        }

        @Override
        public int order() {
            return 2;
        }

        @Override
        public Set<Property> properties() {
            return Set.of();
        }

        @Override
        protected PausingStepper implicitStepper(Hamiltonian hamiltonian, double stepSize) {
            PartitionedEquation there = new PartitionedEquation(hamiltonian, first, firstLength * stepSize);
            return new ImplicitStepper(
                    List.of(there, new PartitionedEquation(there, second, secondLength * stepSize)),
                    new NewtonSolver(1e-12, 50));
        }
    }
}
