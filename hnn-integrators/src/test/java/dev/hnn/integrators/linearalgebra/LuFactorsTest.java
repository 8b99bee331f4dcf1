package dev.hnn.integrators.linearalgebra;

import static dev.hnn.integrators.linearalgebra.InnerProduct.dot;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

class LuFactorsTest {

    /** One after the other by the same factors, as nothing may be left of the matrix before. */
    @Test
    void solutionsSatisfyTheirEquations() {
        int n = 7;
        LuFactors factors = new LuFactors(n);
        Random random = new Random(3);
        for (int trial = 0; trial < 5; trial++) {
            double[][] matrix = new double[n][];
            for (int i = 0; i < n; i++) {
                matrix[i] = random.doubles(n, -1, 1).toArray(); // no element dominates, so rows have to be exchanged
            }
            double[] right = random.doubles(n, -1, 1).toArray();
            double[] solution = new double[n];
            assertThat(factored(factors, matrix)).isTrue();
            factors.solve(right, solution, 0);
            for (int i = 0; i < n; i++) {
                assertThat(dot(matrix[i], solution)).isCloseTo(right[i], within(1e-13));
            }
        }
    }

    @Test
    void aPartOfAnArrayIsSolvedInPlace() {
        LuFactors factors = new LuFactors(2);
        assertThat(factored(factors, new double[][] {{0, 2}, {4, 0}})).isTrue();
        double[] values = {7, 2, 4, 7};
        factors.solve(values, values, 1);
        assertThat(values).containsExactly(7, 1, 1, 7);
    }

    @Test
    void aMatrixThatIsSingularOrNotFiniteIsRefusedAndTheNextOneIsNot() {
        LuFactors factors = new LuFactors(2);
        assertThat(factored(factors, new double[][] {{1, 2}, {2, 4}})).isFalse();
        assertThat(factored(factors, new double[][] {{1, 0}, {Double.NaN, 1}})).isFalse();
        assertThat(factored(factors, new double[][] {{1, 0}, {0, Double.POSITIVE_INFINITY}}))
                .isFalse();
        assertThat(factored(factors, new double[][] {{1, 0}, {0, 1}})).isTrue();
    }

    private static boolean factored(LuFactors factors, double[][] matrix) {
        for (int i = 0; i < matrix.length; i++) {
            for (int j = 0; j < matrix.length; j++) {
                factors.set(i, j, matrix[i][j]);
            }
        }
        return factors.factor();
    }
}
