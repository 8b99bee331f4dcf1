package dev.hnn.integrators.composition;

import static dev.hnn.integrators.Conformance.check;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.hnn.api.integrator.Stepper;
import dev.hnn.conformance.Verdict;
import dev.hnn.integrators.Pendulum;
import dev.hnn.integrators.Simulation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

class CompositionTest {

    private static final double[] START = {1.2, 0.4};

    /** The two symplectic Euler maps applied one after the other, in mpmath with 40 digits and coefficients of 20 or more. */
    @ParameterizedTest
    @EnumSource
    void givesTheReferenceValues(Scheme scheme) {
        double[] expected = switch (scheme) {
            case VERLET -> new double[] {0.2029725390714081, -1.178873583841838};
            case YOSHIDA_4 -> new double[] {0.2035919401243719, -1.1806794516547805};
            case SUZUKI_4 -> new double[] {0.20358106008949112, -1.1806711373683951};
            case MCLACHLAN_4 -> new double[] {0.20358081331802205, -1.1806701950532899};
            case YOSHIDA_6 -> new double[] {0.2035808619261724, -1.1806702480691376};
            case KAHAN_LI_6 -> new double[] {0.20358087251904392, -1.1806702583670465};
            case YOSHIDA_8 -> new double[] {0.20358087374501535, -1.1806702599976975};
            case SUZUKI_UMENO_8 -> new double[] {0.2035808739511427, -1.1806702600879053};
            case KAHAN_LI_8 -> new double[] {0.20358087395047705, -1.1806702600900294};
        };
        Stepper stepper = new Composition(scheme).stepper(new Pendulum(), 0.125);
        // Rounded coefficients, 17 of them in each of 16 steps; the schemes differ by 1e-12 and more.
        assertThat(Simulation.finalState(stepper, START, 16)).containsExactly(expected, within(1e-14));
    }

    /** One gradient a drift, and one for the force at the start. */
    @ParameterizedTest
    @EnumSource
    void theForceAtTheEndOfAStepIsThatAtTheBeginningOfTheNext(Scheme scheme) {
        Stepper stepper = new Composition(scheme).stepper(new Pendulum(), 0.01);
        Simulation.finalState(stepper, START, 10);
        assertThat(stepper.ledger().gradientEvaluations())
                .isEqualTo(10L * scheme.coefficients().stages() + 1);
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "VERLET")
    void wrongCoefficientsAreCaught(Scheme scheme) {
        assertThat(check(CompositionMutants.sign(scheme), "order").verdict()).isEqualTo(Verdict.FAILED);
        assertThat(check(CompositionMutants.swappedSteps(scheme), "order").verdict())
                .isEqualTo(Verdict.FAILED);
        assertThat(check(CompositionMutants.digit(scheme), "order").verdict()).isEqualTo(Verdict.FAILED);
    }

    @Test
    void mcLachlansPairsInTheOtherOrderAreCaught() {
        assertThat(check(CompositionMutants.otherOrder(Scheme.MCLACHLAN_4), "order")
                        .verdict())
                .isEqualTo(Verdict.FAILED);
    }
}
