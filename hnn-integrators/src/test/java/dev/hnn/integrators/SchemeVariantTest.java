package dev.hnn.integrators;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.hnn.api.dynamics.Hamiltonian;
import dev.hnn.api.integrator.Property;
import dev.hnn.api.integrator.Stepper;
import dev.hnn.api.spi.Choice;
import dev.hnn.conformance.Verdict;
import dev.hnn.integrators.VariationalFactory.FormSetting;
import dev.hnn.integrators.solvers.FixedPointSolver;
import dev.hnn.integrators.solvers.NewtonSolver;
import dev.hnn.testkit.ClassPathComponents;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Scheme (6), its adjoint, and the momenta of their actions. */
class SchemeVariantTest {

    private static final double H = 0.125;
    private static final int STEPS = 16;
    private static final double[] START = {0.6, 0.3};

    /** Sixteen solves to round-off, of states of size 1. */
    private static final double TOLERANCE = 1e-14;

    private final Hamiltonian mixed = PolynomialHamiltonian.mixedOne();

    /**
     * The equations in mpmath with 45 digits, solved by fixed-point iteration to 1e-40. The staggered values are those of (q, p)
     * from the p₀ that belongs to P₀, with P computed at the end.
     */
    @ParameterizedTest
    @EnumSource
    void givesTheReferenceValues(SchemeVariant variant) {
        double[] state = variant == SchemeVariant.PAPER
                ? new double[] {0.36422305395229687, -0.8628914074435643}
                : new double[] {0.24978696285896115, -0.7913795456294301};
        double[] staggered = variant == SchemeVariant.PAPER
                ? new double[] {0.2840443617298998, -0.784835094218873}
                : new double[] {0.33229100763506897, -0.8735026336391661};
        for (Form form : Form.values()) {
            assertThat(run(variant, form, Output.STATE)).containsExactly(state, within(TOLERANCE));
            assertThat(run(variant, form, Output.STAGGERED)).containsExactly(staggered, within(TOLERANCE));
        }
    }

    /** One scheme with h, the other one with −h: in (q, p) and in (q, P) alike. */
    @ParameterizedTest
    @EnumSource
    void theOtherSchemeGoesBack(SchemeVariant variant) {
        SchemeVariant other = variant == SchemeVariant.PAPER ? SchemeVariant.ADJOINT : SchemeVariant.PAPER;
        for (Hamiltonian hamiltonian : new Hamiltonian[] {mixed, new Pendulum()}) {
            for (Form form : Form.values()) {
                for (Output output : Output.values()) {
                    Stepper ahead = method(variant, form, output).stepper(hamiltonian, H);
                    Stepper back = method(other, form, output).stepper(hamiltonian, -H);
                    Stepper astray = method(variant, form, output).stepper(hamiltonian, -H);
                    double[] there = Simulation.finalState(ahead, START, 1);
                    assertThat(Simulation.distance(Simulation.finalState(back, there, 1), START))
                            .isLessThan(1e-15);
                    assertThat(Simulation.distance(Simulation.finalState(astray, there, 1), START))
                            .isGreaterThan(1e-3);
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void theOutputSaysWhichFormIsPreserved(SchemeVariant variant) {
        VariationalIntegrator state = method(variant, Form.REDUCED, Output.STATE);
        VariationalIntegrator staggered = method(variant, Form.REDUCED, Output.STAGGERED);
        assertThat(state.properties()).containsExactly(Property.CONJUGATE_SYMPLECTIC);
        assertThat(staggered.properties()).containsExactly(Property.SYMPLECTIC);
        assertThat(new Claiming<>(state, 1, Set.of(Property.SYMPLECTIC))
                        .check("symplectic")
                        .verdict())
                .isEqualTo(Verdict.FAILED);
    }

    /** As many gradients and solves as the scheme itself. */
    @Test
    void theAdjointCostsTheSame() {
        for (Form form : Form.values()) {
            Stepper paper = new VariationalIntegrator(new FixedPointSolver(1e-12, 100), form).stepper(mixed, 0.01);
            Stepper adjoint = new VariationalIntegrator(
                            new FixedPointSolver(1e-12, 100), form, SchemeVariant.ADJOINT, Output.STATE)
                    .stepper(mixed, 0.01);
            Simulation.finalState(paper, START, 1_000);
            Simulation.finalState(adjoint, START, 1_000);
            assertThat(adjoint.ledger().solves()).isEqualTo(1_000);
            assertThat(adjoint.ledger().gradientEvaluations())
                    .isCloseTo(paper.ledger().gradientEvaluations(), within(300L)); // some sweeps more or less
        }
    }

    @Test
    void aFormThatTheStaggeredOutputDoesNotHaveIsRefusedInASentence() {
        VariationalFactory.Settings settings = new VariationalFactory.Settings(
                Choice.of("newton"), FormSetting.JOINT, SchemeVariant.PAPER, Output.STAGGERED);
        assertThatThrownBy(() -> new VariationalFactory().create(settings, new ClassPathComponents()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "form: joint does not go with output: staggered, whose step has one form alone; leave form out.");
    }

    private double[] run(SchemeVariant variant, Form form, Output output) {
        return Simulation.finalState(method(variant, form, output).stepper(mixed, H), START, STEPS);
    }

    private static VariationalIntegrator method(SchemeVariant variant, Form form, Output output) {
        return new VariationalIntegrator(new NewtonSolver(0, 50), form, variant, output);
    }
}
