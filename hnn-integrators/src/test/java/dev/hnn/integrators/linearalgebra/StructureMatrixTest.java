package dev.hnn.integrators.linearalgebra;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StructureMatrixTest {

    @Test
    void itTakesPositionsToTheirPlaceAmongMomentaWithTheOtherSign() {
        double[] product = new double[4];
        StructureMatrix.multiply(0.5, new double[] {1, 2, 3, 4}, product);
        assertThat(product).containsExactly(1.5, 2, -0.5, -1);
    }

    @Test
    void itsSquareIsMinusTheIdentity() {
        double[] v = {0.3, -0.7, 1.1, 0.2, 0.9, -0.4};
        double[] once = new double[6];
        double[] twice = new double[6];
        StructureMatrix.multiply(1, v, once);
        StructureMatrix.multiply(-1, once, twice);
        assertThat(twice).containsExactly(v);
    }
}
