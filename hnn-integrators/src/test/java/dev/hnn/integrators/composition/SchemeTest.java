package dev.hnn.integrators.composition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The coefficients, by their conditions of order. */
class SchemeTest {

    /** Powers up to 2⁸ of rounded coefficients; with 50 digits the conditions are met to 1e-20, the digits of the sources. */
    private static final double ROUND_OFF = 1e-12;

    @ParameterizedTest
    @EnumSource
    void theConditionsOfOrderHoldAndNotOneMore(Scheme scheme) {
        assertThat(new OrderConditions(scheme.order()).defect(scheme.coefficients()))
                .isLessThan(ROUND_OFF);
        assertThat(new OrderConditions(scheme.order() + 1).defect(scheme.coefficients()))
                .isGreaterThan(1e-8);
    }

    @Test
    void fourthOrderSchemesHaveClosedForms() {
        Coefficients yoshida = Scheme.YOSHIDA_4.coefficients();
        double root = Math.cbrt(2);
        assertThat(2 * yoshida.alpha(0)).isCloseTo(1.3512071919596578, within(1e-15));
        assertThat(2 * yoshida.alpha(1)).isCloseTo(-root / (2 - root), within(1e-14));
        assertThat(2 * Scheme.SUZUKI_4.coefficients().alpha(0)).isCloseTo(0.4144907717943757, within(1e-15));
    }

    /** What is known to happen to McLachlan's coefficients: α and β exchanged. */
    @Test
    void theOrderOfThePairsMatters() {
        Coefficients right = Scheme.MCLACHLAN_4.coefficients();
        double[] beta = new double[right.stages()];
        for (int i = 0; i < beta.length; i++) {
            beta[i] = right.beta(i);
        }
        assertThat(new OrderConditions(2).defect(Coefficients.ofPair(beta))).isLessThan(ROUND_OFF);
        assertThat(new OrderConditions(3).defect(Coefficients.ofPair(beta))).isGreaterThan(0.01);
    }
}
