package dev.hnn.conformance.numerics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class MatricesTest {

    @Test
    void aShearIsSymplecticAndAStretchIsNot() {
        double[][] shear = {{1, 0, 2, 3}, {0, 1, 3, -1}, {0, 0, 1, 0}, {0, 0, 0, 1}}; // q ← q + Sp, S symmetric
        assertThat(Matrices.symplecticityDefect(shear)).isZero();
        shear[0][3] = 3.5;
        assertThat(Matrices.symplecticityDefect(shear)).isEqualTo(0.5);
        assertThat(Matrices.symplecticityDefect(new double[][] {{2, 0}, {0, 2}}))
                .isEqualTo(3);
        assertThat(Matrices.symplecticityDefect(new double[][] {{Double.NaN, 0}, {0, 1}}))
                .isNaN();
    }

    /** Volume is kept and the form is not: one degree of freedom shrinks as the other one grows. */
    @Test
    void volumeIsNotEnough() {
        double[][] matrix = {{2, 0, 0, 0}, {0, 0.5, 0, 0}, {0, 0, 1, 0}, {0, 0, 0, 1}};
        assertThat(Matrices.symplecticityDefect(matrix)).isEqualTo(1);
        assertThat(Matrices.logDeterminant(matrix)).isZero();
    }

    @Test
    void determinantNeedsItsPivots() {
        assertThat(Matrices.logDeterminant(new double[][] {{0, 3}, {2, 5}})).isCloseTo(Math.log(6), within(1e-15));
        assertThat(Matrices.logDeterminant(new double[][] {{1, 2, 3}, {4, 5, 6}, {7, 8, 10}}))
                .isCloseTo(Math.log(3), within(1e-14));
        assertThat(Matrices.logDeterminant(new double[][] {{1, 2}, {2, 4}})).isEqualTo(Double.NEGATIVE_INFINITY);
    }

    @Test
    void slopeOfALine() {
        assertThat(Regression.slope(List.of(1.0, 2.0, 4.0), List.of(3.0, 1.0, -3.0)))
                .isCloseTo(-2, within(1e-15));
    }
}
