package dev.hnn.integrators.rungekutta;

import static dev.hnn.integrators.Conformance.check;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.hnn.api.integrator.Property;
import dev.hnn.api.integrator.Stepper;
import dev.hnn.conformance.Verdict;
import dev.hnn.integrators.Claiming;
import dev.hnn.integrators.PolynomialHamiltonian;
import dev.hnn.integrators.Simulation;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RungeKutta4Test {

    /** The equations in mpmath with 40 digits. */
    @Test
    void givesTheReferenceValues() {
        Stepper stepper = new RungeKutta4().stepper(PolynomialHamiltonian.mixedOne(), 0.125);
        assertThat(Simulation.finalState(stepper, new double[] {0.6, 0.3}, 16))
                .containsExactly(new double[] {0.30798021568653816, -0.8257979244811119}, within(1e-15));
        assertThat(stepper.ledger().gradientEvaluations()).isEqualTo(64);
    }

    @Test
    void itPreservesNothing() {
        for (Property property : EnumSet.complementOf(EnumSet.of(Property.EXPLICIT, Property.CONJUGATE_SYMPLECTIC))) {
            String check = switch (property) {
                case SYMPLECTIC -> "symplectic";
                case SYMMETRIC -> "symmetric";
                case ENERGY_PRESERVING -> "energy-preserving";
                default -> "quadratic-invariants";
            };
            assertThat(new Claiming<>(new RungeKutta4(), 4, Set.of(property))
                            .check(check)
                            .verdict())
                    .as(check)
                    .isEqualTo(Verdict.FAILED);
        }
    }

    @Test
    void wrongCoefficientsAreCaught() {
        assertThat(check(RungeKuttaMutants.sign(), "order").verdict()).isEqualTo(Verdict.FAILED);
        assertThat(check(RungeKuttaMutants.swappedNodes(), "order").verdict()).isEqualTo(Verdict.FAILED);
        assertThat(check(RungeKuttaMutants.swappedWeights(), "order").verdict()).isEqualTo(Verdict.FAILED);
    }
}
