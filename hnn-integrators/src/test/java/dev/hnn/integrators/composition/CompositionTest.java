package dev.hnn.integrators.composition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.hnn.api.integrator.Stepper;
import dev.hnn.conformance.Verdict;
import dev.hnn.integrators.Claiming;
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
        Coefficients right = scheme.coefficients();
        double[] sign = alpha(right);
        sign[0] = -sign[0];
        sign[sign.length - 1] = -sign[sign.length - 1];
        assertThat(order(scheme, sign)).isEqualTo(Verdict.FAILED);

        int middle = right.stages() / 2;
        double[] swapped = alpha(right);
        swapped[middle] = right.alpha(middle - 1);
        swapped[middle - 1] = right.alpha(middle);
        assertThat(order(scheme, swapped)).isEqualTo(Verdict.FAILED);

        double[] digit = alpha(right);
        digit[0] += 1e-4;
        digit[middle] -= 1e-4;
        assertThat(order(scheme, digit)).isEqualTo(Verdict.FAILED);
    }

    @Test
    void mcLachlansPairsInTheOtherOrderAreCaught() {
        double[] alpha = alpha(Scheme.MCLACHLAN_4.coefficients());
        for (int i = 0; i < alpha.length; i++) {
            alpha[i] = Scheme.MCLACHLAN_4.coefficients().beta(i);
        }
        assertThat(order(Scheme.MCLACHLAN_4, alpha)).isEqualTo(Verdict.FAILED);
    }

    private static double[] alpha(Coefficients coefficients) {
        double[] alpha = new double[coefficients.stages()];
        for (int i = 0; i < alpha.length; i++) {
            alpha[i] = coefficients.alpha(i);
        }
        return alpha;
    }

    private static Verdict order(Scheme scheme, double[] alpha) {
        Composition mutant = new Composition(scheme.order(), Coefficients.ofPair(alpha));
        return new Claiming<>(mutant, mutant.order(), mutant.properties())
                .check("order")
                .verdict();
    }
}
