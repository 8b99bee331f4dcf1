package dev.hnn.integrators.collocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.hnn.integrators.quadrature.Nodes;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class TableauTest {

    private static final double LAST_PLACE = Math.ulp(1.0);

    @ParameterizedTest
    @MethodSource("nodes")
    void theConditionOfSymplecticityHoldsExactly(Nodes nodes) {
        Tableau tableau = Tableau.of(nodes);
        for (int i = 0; i < nodes.count(); i++) {
            for (int j = 0; j < nodes.count(); j++) {
                double share = tableau.positionShares[i][j];
                assertThat(1 - share).isEqualTo(tableau.momentumShares[j][i]);
                assertThat(1 - tableau.momentumShares[j][i]).isEqualTo(share);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("nodes")
    void theConditionOfSymmetryHoldsExactly(Nodes nodes) {
        int stages = nodes.count();
        Tableau tableau = Tableau.of(nodes);
        for (int i = 0; i < stages; i++) {
            assertThat(tableau.weights[i]).isEqualTo(tableau.weights[stages - 1 - i]);
            for (int j = 0; j < stages; j++) {
                assertThat(tableau.positionShares[stages - 1 - i][stages - 1 - j])
                        .isEqualTo(tableau.momentumShares[j][i]);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4})
    void overTheNodesOfGaussBothHalvesAreTheSame(int stages) {
        Tableau tableau = Tableau.of(Nodes.gauss(stages));
        assertThat(tableau.momentumShares).isDeepEqualTo(tableau.positionShares);
    }

    private static Stream<Nodes> nodes() {
        return Stream.concat(
                IntStream.rangeClosed(1, 4).mapToObj(Nodes::gauss),
                IntStream.rangeClosed(2, 4).mapToObj(Nodes::lobatto));
    }

    /** The closed forms of IIIA and IIIB: Hairer, Lubich, Wanner, <i>Geometric Numerical Integration</i>, section II.1.4. */
    @Test
    void threeLobattoNodesHaveClosedForms() {
        Tableau three = Tableau.of(Nodes.lobatto(3));
        double[][] a = {{0, 0, 0}, {5 / 24.0, 1 / 3.0, -1 / 24.0}, {1 / 6.0, 2 / 3.0, 1 / 6.0}};
        double[][] conjugate = {{1 / 6.0, -1 / 6.0, 0}, {1 / 6.0, 1 / 3.0, 0}, {1 / 6.0, 5 / 6.0, 0}};
        assertClose(three.weights, 1 / 6.0, 2 / 3.0, 1 / 6.0);
        for (int i = 0; i < 3; i++) {
            for (int j = 0; j < 3; j++) {
                assertThat(three.positionShares[i][j] * three.weights[j]).isCloseTo(a[i][j], within(LAST_PLACE));
                assertThat(three.momentumShares[i][j] * three.weights[j])
                        .isCloseTo(conjugate[i][j], within(LAST_PLACE));
            }
        }
    }

    /** The second row of each; with mpmath the conditions in {@link LobattoTest} give these numbers to 45 digits. */
    @Test
    void fourLobattoNodesHaveClosedForms() {
        Tableau four = Tableau.of(Nodes.lobatto(4));
        double root = Math.sqrt(5);
        assertClose(four.weights, 1 / 12.0, 5 / 12.0, 5 / 12.0, 1 / 12.0);
        assertThat(four.positionShares[1][0] / 12).isCloseTo((11 + root) / 120, within(LAST_PLACE));
        assertThat(four.positionShares[1][1] * 5 / 12).isCloseTo((25 - root) / 120, within(LAST_PLACE));
        assertThat(four.positionShares[1][2] * 5 / 12).isCloseTo((25 - 13 * root) / 120, within(LAST_PLACE));
        assertThat(four.positionShares[1][3] / 12).isCloseTo((-1 + root) / 120, within(LAST_PLACE));
        assertThat(four.momentumShares[1][1] * 5 / 12).isCloseTo((25 + root) / 120, within(LAST_PLACE));
        assertThat(four.momentumShares[1][2] * 5 / 12).isCloseTo((25 - 13 * root) / 120, within(LAST_PLACE));
    }

    /** The closed forms, of 1 and 2 stages. */
    @Test
    void fewStagesHaveClosedForms() {
        assertThat(Tableau.of(Nodes.gauss(1)).weights).containsExactly(1);
        assertThat(Tableau.of(Nodes.gauss(1)).positionShares[0]).containsExactly(0.5);
        assertThat(Tableau.of(Nodes.gauss(2)).weights).containsExactly(0.5, 0.5);
        assertThat(Tableau.of(Nodes.gauss(2)).positionShares[1][0])
                .isCloseTo(0.5 + Math.sqrt(3) / 3, within(LAST_PLACE));
    }

    /** From mpmath with 50 digits: a and b by the conditions of order at the zeros that {@code polyroots} finds. */
    @Test
    void moreStagesHaveTheReferenceValues() {
        Tableau three = Tableau.of(Nodes.gauss(3));
        assertClose(three.weights, 5.0 / 18, 4.0 / 9, 5.0 / 18);
        assertClose(three.positionShares[2], 0.96475800154489, 1.0809475019311126, 0.5);
        Tableau four = Tableau.of(Nodes.gauss(4));
        assertClose(four.weights, 0.17392742256872692, 0.32607257743127305, 0.32607257743127305, 0.17392742256872692);
        assertClose(four.positionShares[0], 0.5, -0.08158975003227988, 0.03872592656788576, -0.02044042068404064);
        assertClose(four.positionShares[1], 1.08158975003228, 0.5, -0.08550375141051936, 0.03872592656788576);
    }

    /** The prediction is exact where the slopes are a polynomial of degree s − 1 in time, here (1 + t)ˢ⁻¹. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4})
    void thePredictionIsExactForPolynomials(int stages) {
        Tableau tableau = Tableau.of(Nodes.gauss(stages));
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
    private static double node(Tableau tableau, int i) {
        double sum = 0;
        for (int j = 0; j < tableau.stages(); j++) {
            sum += tableau.positionShares[i][j] * tableau.weights[j];
        }
        return sum;
    }

    private static void assertClose(double[] actual, double... expected) {
        assertThat(actual).containsExactly(expected, within(LAST_PLACE));
    }
}
