package dev.hnn.integrators.quadrature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NodesTest {

    private static final BigDecimal TOLERANCE = new BigDecimal("1e-40");

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5})
    void gaussIsExactToTheDegreeThatItCanBe(int count) {
        assertDegree(Nodes.gauss(count), 2 * count - 1);
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 4, 5})
    void lobattoIsExactToTheDegreeThatItCanBe(int count) {
        Nodes nodes = Nodes.lobatto(count);
        assertDegree(nodes, 2 * count - 3);
        assertThat(nodes.node(0)).isEqualByComparingTo(BigDecimal.ZERO);
        assertThat(nodes.node(count - 1)).isEqualByComparingTo(BigDecimal.ONE);
    }

    /** Σᵢ bᵢcᵢᵏ = 1/(k + 1) up to a degree, and not beyond it. */
    private static void assertDegree(Nodes nodes, int degree) {
        for (int k = 0; k <= degree; k++) {
            assertThat(defect(nodes, k)).isCloseTo(BigDecimal.ZERO, within(TOLERANCE));
        }
        assertThat(defect(nodes, degree + 1).abs()).isGreaterThan(new BigDecimal("1e-7"));
    }

    private static BigDecimal defect(Nodes nodes, int k) {
        BigDecimal sum = BigDecimal.ZERO;
        for (int i = 0; i < nodes.count(); i++) {
            sum = sum.add(nodes.weight(i).multiply(nodes.node(i).pow(k)), Polynomial.DIGITS);
        }
        return sum.subtract(BigDecimal.ONE.divide(BigDecimal.valueOf(k + 1L), Polynomial.DIGITS));
    }
}
