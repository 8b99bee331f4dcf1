package dev.hnn.integrators.composition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.hnn.api.dynamics.Hamiltonian;
import dev.hnn.api.integrator.Integrator;
import dev.hnn.api.integrator.Ledger;
import dev.hnn.api.integrator.Property;
import dev.hnn.api.integrator.Stepper;
import dev.hnn.conformance.Verdict;
import dev.hnn.conformance.audit.Depth;
import dev.hnn.conformance.audit.Family;
import dev.hnn.conformance.audit.IntegratorAudit;
import dev.hnn.conformance.audit.Quantity;
import dev.hnn.conformance.audit.Reading;
import dev.hnn.integrators.Pendulum;
import dev.hnn.integrators.PolynomialHamiltonian;
import dev.hnn.integrators.Simulation;
import dev.hnn.integrators.collocation.GaussLegendre;
import dev.hnn.integrators.discretegradient.DiscreteGradient;
import dev.hnn.integrators.discretegradient.ItohAbe;
import dev.hnn.integrators.solvers.NewtonSolver;
import dev.hnn.integrators.stormerverlet.Splitting;
import dev.hnn.integrators.stormerverlet.StormerVerlet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

class SymmetricCompositionTest {

    private static final double[] START = {1.2, 0.4};

    private final NewtonSolver newton = new NewtonSolver(0, 50);
    private final GaussLegendre midpoint = new GaussLegendre(1, newton);
    private final StormerVerlet verlet = new StormerVerlet(Splitting.KICK_DRIFT_KICK, newton);

    /** On polynomials in which q and p are coupled. Round-off grows with no bias, as the equations are solved to round-off. */
    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "MCLACHLAN_4")
    void isOfTheOrderOfTheSchemeAndSymplectic(Scheme scheme) {
        Integrator<?> method = new SymmetricComposition<>(midpoint, scheme);
        assertThat(method.order()).isEqualTo(scheme.order());
        Reading order = reading(method, Quantity.ORDER);
        assertThat(order.verdict()).as(order.remark()).isEqualTo(Verdict.PASSED);
        assertThat(order.measured()).isCloseTo(scheme.order(), within(0.15));
        assertThat(reading(method, Quantity.SYMPLECTIC_DEFECT).verdict()).isEqualTo(Verdict.PASSED);
        assertThat(reading(method, Quantity.ROUND_OFF_GROWTH).verdict()).isEqualTo(Verdict.PASSED);
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "MCLACHLAN_4")
    void ofLeapfrogStepsItIsTheSplitting(Scheme scheme) {
        Stepper whole = new SymmetricComposition<>(verlet, scheme).stepper(new Pendulum(), 0.125);
        Stepper split = new Composition(scheme).stepper(new Pendulum(), 0.125);
        double[] expected = Simulation.finalState(split, START, 16);
        // A few ulps of a state of size 1: the kicks of two neighbours are done at once in the one and not in the
        // other.
        assertThat(Simulation.finalState(whole, START, 16)).containsExactly(expected, within(2e-15));
    }

    /** Rounding the state after each substep would move it by √30,000 times 1e-16 or so. */
    @Test
    void whatAStateLosesToRoundingIsCarriedOn() {
        Stepper whole = new SymmetricComposition<>(verlet, Scheme.YOSHIDA_4).stepper(new Pendulum(), 1e-3);
        Stepper split = new Composition(Scheme.YOSHIDA_4).stepper(new Pendulum(), 1e-3);
        double[] expected = Simulation.finalState(split, START, 10_000);
        assertThat(Simulation.finalState(whole, START, 10_000)).containsExactly(expected, within(2e-15));
    }

    @Test
    void withOneLengthTheBaseGoesOn() {
        PolynomialHamiltonian hamiltonian = PolynomialHamiltonian.mixedOne();
        Stepper alone = midpoint.stepper(hamiltonian, 0.1);
        Stepper composed = new SymmetricComposition<>(midpoint, Scheme.VERLET).stepper(hamiltonian, 0.1);
        assertThat(Simulation.finalState(composed, START, 100)).isEqualTo(Simulation.finalState(alone, START, 100));
        assertThat(composed.ledger().gradientEvaluations())
                .isEqualTo(alone.ledger().gradientEvaluations());
    }

    /** What the same substep led to in the steps before saves work, and changes nothing but round-off. */
    @Test
    void aSubstepBeginsWhereTheOnesBeforeLeadTo() {
        PolynomialHamiltonian hamiltonian = PolynomialHamiltonian.mixedOne();
        Integrator<Hamiltonian> method = new SymmetricComposition<>(midpoint, Scheme.KAHAN_LI_8);
        Stepper going = method.stepper(hamiltonian, 0.05);
        double[] expected = Simulation.finalState(going, START, 100);
        double[] x = START.clone();
        long evaluations = 0;
        for (int step = 0; step < 100; step++) {
            Stepper fresh = method.stepper(hamiltonian, 0.05);
            x = Simulation.finalState(fresh, x, 1);
            evaluations += evaluations(fresh.ledger());
        }
        assertThat(x).containsExactly(expected, within(1e-13)); // rounded after each of a hundred steps
        assertThat(evaluations(going.ledger())).isLessThan(evaluations * 8 / 10);
    }

    private static long evaluations(Ledger ledger) {
        return ledger.gradientEvaluations() + ledger.hessianVectorProducts();
    }

    @Test
    void aStepCountsTheWorkOfItsSubsteps() {
        PolynomialHamiltonian hamiltonian = PolynomialHamiltonian.mixedOne();
        Stepper stepper = new SymmetricComposition<>(midpoint, Scheme.YOSHIDA_4).stepper(hamiltonian, 0.1);
        double[] x = {0.6, 0.3};
        double[] result = Simulation.finalState(stepper, x, 1);
        Coefficients coefficients = Scheme.YOSHIDA_4.coefficients();
        Ledger sum = new Ledger();
        for (int i = 0; i < 3; i++) {
            Stepper substep = midpoint.stepper(hamiltonian, coefficients.gamma(i) * 0.1);
            x = Simulation.finalState(substep, x, 1);
            sum.add(substep.ledger(), new Ledger());
        }
        assertThat(result).containsExactly(x, within(1e-15));
        assertThat(stepper.ledger().steps()).isEqualTo(1);
        assertThat(stepper.ledger().solves()).isEqualTo(3);
        assertThat(stepper.ledger().gradientEvaluations()).isEqualTo(sum.gradientEvaluations());
        assertThat(stepper.ledger().hessianVectorProducts())
                .isEqualTo(sum.hessianVectorProducts())
                .isPositive();
        assertThat(stepper.ledger().solverIterations()).isEqualTo(sum.solverIterations());
    }

    @Test
    void claimsWhatItsStepsKeep() {
        assertThat(new SymmetricComposition<>(midpoint, Scheme.YOSHIDA_4).properties())
                .containsExactlyInAnyOrder(
                        Property.SYMPLECTIC, Property.SYMMETRIC, Property.QUADRATIC_INVARIANTS_PRESERVING);
        assertThat(new SymmetricComposition<>(new DiscreteGradient(newton), Scheme.KAHAN_LI_8).properties())
                .containsExactlyInAnyOrder(Property.ENERGY_PRESERVING, Property.SYMMETRIC);
        Composition explicit = new Composition(Scheme.VERLET);
        assertThat(new SymmetricComposition<>(explicit, Scheme.SUZUKI_4).properties())
                .isEqualTo(Set.of(Property.SYMPLECTIC, Property.SYMMETRIC, Property.EXPLICIT));
        assertThat(new SymmetricComposition<>(explicit, Scheme.SUZUKI_4).dynamicsType())
                .isEqualTo(explicit.dynamicsType());
    }

    @Test
    void anotherBaseIsRefusedInASentence() {
        assertRefused(
                new GaussLegendre(2, newton),
                Scheme.YOSHIDA_4,
                "The base of a symmetric composition must be symmetric and of order 2; this one is of order 4.");
        assertRefused(
                new ItohAbe(false, newton),
                Scheme.YOSHIDA_4,
                "The base of a symmetric composition must be symmetric and of order 2;"
                        + " this one is of order 1 and not symmetric.");
    }

    @Test
    void aSchemeOfPairsIsRefusedInASentence() {
        assertRefused(
                midpoint,
                Scheme.MCLACHLAN_4,
                "The scheme mclachlan-4 composes a method of order 1 with its adjoint, not whole steps of a symmetric method;"
                        + " take another scheme here, or the integrator composition.");
    }

    private static void assertRefused(Integrator<?> base, Scheme scheme, String sentence) {
        assertThatThrownBy(() -> new SymmetricComposition<>(base, scheme))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(sentence);
    }

    private static Reading reading(Integrator<?> method, Quantity quantity) {
        return IntegratorAudit.of(method, Family.nonSeparable(), Depth.QUICK).stream()
                .filter(measurement -> measurement.quantity() == quantity)
                .findFirst()
                .orElseThrow()
                .take()
                .get(0);
    }
}
