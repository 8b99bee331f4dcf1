package dev.hnn.integrators.symplecticeuler;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.hnn.api.dynamics.Hamiltonian;
import dev.hnn.api.integrator.Property;
import dev.hnn.api.integrator.Stepper;
import dev.hnn.conformance.Verdict;
import dev.hnn.integrators.Claiming;
import dev.hnn.integrators.Form;
import dev.hnn.integrators.Pendulum;
import dev.hnn.integrators.PolynomialHamiltonian;
import dev.hnn.integrators.Simulation;
import dev.hnn.integrators.VariationalIntegrator;
import dev.hnn.integrators.solvers.FixedPointSolver;
import dev.hnn.integrators.solvers.NewtonSolver;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SymplecticEulerTest {

    private static final double H = 0.125;
    private static final int STEPS = 16;

    /** Sixteen solves to round-off, of states of size 1. */
    private static final double TOLERANCE = 1e-14;

    private static final double[] MIXED_START = {0.6, 0.3};
    private static final double[] PENDULUM_START = {1.2, 0.4};

    /** The values are the equations in mpmath with 40 digits, solved by fixed-point iteration to 1e-37. */
    @ParameterizedTest
    @EnumSource
    void givesTheReferenceValues(Variant variant) {
        double[] mixed =
                Simulation.finalState(method(variant, PolynomialHamiltonian.mixedOne(), H), MIXED_START, STEPS);
        double[] pendulum = Simulation.finalState(method(variant, new Pendulum(), H), PENDULUM_START, STEPS);
        switch (variant) {
            case POSITION_FIRST -> {
                assertThat(mixed)
                        .containsExactly(new double[] {0.33229100763506897, -0.8735026336391661}, within(TOLERANCE));
                assertThat(pendulum)
                        .containsExactly(new double[] {0.2864553782601622, -1.2006412099704484}, within(TOLERANCE));
            }
            case MOMENTUM_FIRST -> {
                assertThat(mixed)
                        .containsExactly(new double[] {0.2840443617298998, -0.784835094218873}, within(TOLERANCE));
                assertThat(pendulum)
                        .containsExactly(new double[] {0.12215247748000573, -1.1639691001107597}, within(TOLERANCE));
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void theOtherVariantGoesBack(Variant variant) {
        Variant other = variant == Variant.POSITION_FIRST ? Variant.MOMENTUM_FIRST : Variant.POSITION_FIRST;
        for (Hamiltonian hamiltonian : new Hamiltonian[] {PolynomialHamiltonian.mixedOne(), new Pendulum()}) {
            double[] there = Simulation.finalState(method(variant, hamiltonian, H), MIXED_START, 1);
            double[] back = Simulation.finalState(method(other, hamiltonian, -H), there, 1);
            assertThat(Simulation.distance(back, MIXED_START)).isLessThan(1e-15);
            double[] astray = Simulation.finalState(method(variant, hamiltonian, -H), there, 1);
            assertThat(Simulation.distance(astray, MIXED_START)).isGreaterThan(1e-3);
        }
    }

    /** After eight steps the extrapolated start is within the tolerance. */
    @ParameterizedTest
    @EnumSource
    void aStepTakesAboutOneGradient(Variant variant) {
        Stepper stepper = new SymplecticEuler(variant, new NewtonSolver(1e-12, 50))
                .stepper(PolynomialHamiltonian.mixedOne(), 0.01);
        Simulation.finalState(stepper, MIXED_START, 10_000);
        assertThat(stepper.ledger().gradientEvaluations()).isLessThan(10_500);
        assertThat(stepper.ledger().unconvergedSteps()).isZero();
    }

    /** Scheme (6): the same two equations, but the explicit one taken first, at the old momentum. */
    @Test
    void theExplicitHalfAtTheOldMomentumIsNotSymplectic() {
        var mutant = new Claiming<>(
                new VariationalIntegrator(new NewtonSolver(1e-12, 50), Form.REDUCED), 1, Set.of(Property.SYMPLECTIC));
        assertThat(mutant.check("symplectic").verdict()).isEqualTo(Verdict.FAILED);
    }

    @Test
    void itIsNeitherSymmetricNorOfOrderTwo() {
        var boast = new Claiming<>(
                new SymplecticEuler(Variant.POSITION_FIRST, new FixedPointSolver(1e-12, 100)),
                2,
                Set.of(Property.SYMMETRIC, Property.QUADRATIC_INVARIANTS_PRESERVING));
        for (String check : new String[] {"order", "symmetric", "quadratic-invariants"}) {
            assertThat(boast.check(check).verdict()).as(check).isEqualTo(Verdict.FAILED);
        }
    }

    private static Stepper method(Variant variant, Hamiltonian hamiltonian, double h) {
        return new SymplecticEuler(variant, new NewtonSolver(0, 50)).stepper(hamiltonian, h);
    }
}
