package dev.hnn.integrators.collocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GaussTableauTest {

    private static final double LAST_PLACE = Math.ulp(1.0);

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4})
    void theConditionOfSymplecticityHoldsExactly(int stages) {
        GaussTableau tableau = GaussTableau.of(stages);
        for (int i = 0; i < stages; i++) {
            for (int j = 0; j < stages; j++) {
                double share = tableau.shares[i][j];
                assertThat(1 - share).isEqualTo(tableau.shares[j][i]);
                assertThat(1 - tableau.shares[j][i]).isEqualTo(share);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4})
    void theConditionOfSymmetryHoldsExactly(int stages) {
        GaussTableau tableau = GaussTableau.of(stages);
        for (int i = 0; i < stages; i++) {
            assertThat(tableau.weights[i]).isEqualTo(tableau.weights[stages - 1 - i]);
            for (int j = 0; j < stages; j++) {
                assertThat(tableau.shares[stages - 1 - i][stages - 1 - j]).isEqualTo(tableau.shares[j][i]);
            }
        }
    }

    /** The closed forms, of 1 and 2 stages. */
    @Test
    void fewStagesHaveClosedForms() {
        assertThat(GaussTableau.of(1).weights).containsExactly(1);
        assertThat(GaussTableau.of(1).shares[0]).containsExactly(0.5);
        assertThat(GaussTableau.of(1).prediction[0]).containsExactly(1);
        assertThat(GaussTableau.of(2).weights).containsExactly(0.5, 0.5);
        assertThat(GaussTableau.of(2).shares[1][0]).isCloseTo(0.5 + Math.sqrt(3) / 3, within(LAST_PLACE));
    }

    /** From mpmath with 50 digits: a and b by the conditions of order at the zeros that {@code polyroots} finds. */
    @Test
    void moreStagesHaveTheReferenceValues() {
        GaussTableau three = GaussTableau.of(3);
        assertClose(three.weights, 5.0 / 18, 4.0 / 9, 5.0 / 18);
        assertClose(three.shares[2], 0.96475800154489, 1.0809475019311126, 0.5);
        GaussTableau four = GaussTableau.of(4);
        assertClose(four.weights, 0.17392742256872692, 0.32607257743127305, 0.32607257743127305, 0.17392742256872692);
        assertClose(four.shares[0], 0.5, -0.08158975003227988, 0.03872592656788576, -0.02044042068404064);
        assertClose(four.shares[1], 1.08158975003228, 0.5, -0.08550375141051936, 0.03872592656788576);
    }

    /** The prediction is exact where the slopes are a polynomial of degree s − 1 in time, here (1 + t)ˢ⁻¹. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4})
    void thePredictionIsExactForPolynomials(int stages) {
        GaussTableau tableau = GaussTableau.of(stages);
        for (int i = 0; i < stages; i++) {
            double node = node(tableau, i);
            double predicted = 0;
            for (int j = 0; j < stages; j++) {
                predicted += tableau.prediction[i][j] * tableau.weights[j] * Math.pow(1 + node(tableau, j), stages - 1);
            }
            assertThat(predicted).isCloseTo(tableau.weights[i] * Math.pow(2 + node, stages - 1), within(1e-13));
        }
    }

    /** cᵢ = Σⱼ aᵢⱼ = Σⱼ μᵢⱼbⱼ */
    private static double node(GaussTableau tableau, int i) {
        double sum = 0;
        for (int j = 0; j < tableau.stages(); j++) {
            sum += tableau.shares[i][j] * tableau.weights[j];
        }
        return sum;
    }

    private static void assertClose(double[] actual, double... expected) {
        assertThat(actual).containsExactly(expected, within(LAST_PLACE));
    }
}
