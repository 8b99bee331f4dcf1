package dev.hnn.models.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ActivationTest {

    private final double[] z = new SplittableRandom(5).doubles(500, -30, 30).toArray();
    private final double[] value = new double[z.length];
    private final double[] slope = new double[z.length];
    private final double[] curvature = new double[z.length];

    private void evaluate(Activation activation) {
        activation.evaluate(z, value, slope, z.length);
        activation.curvature(z, value, slope, curvature, z.length);
    }

    @ParameterizedTest
    @EnumSource
    void derivativesAreThoseOfTheFunction(Activation activation) {
        evaluate(activation);
        double h = 1e-3;
        double[][] values = new double[5][z.length];
        double[][] slopes = new double[5][z.length];
        for (int k = 0; k < 5; k++) {
            double[] moved = new double[z.length];
            for (int i = 0; i < z.length; i++) {
                moved[i] = z[i] + (k - 2) * h;
            }
            activation.evaluate(moved, values[k], slopes[k], z.length);
        }
        for (int i = 0; i < z.length; i++) {
            // Five points: truncation h⁴/30 · |σ⁽⁵⁾| below 1e-12, round-off 30 · 2⁻⁵³ · 1.5/h below 1e-11.
            assertThat(slope[i]).isCloseTo(fivePoints(values, i, h), within(2e-11));
            assertThat(curvature[i]).isCloseTo(fivePoints(slopes, i, h), within(2e-11));
        }
    }

    private static double fivePoints(double[][] f, int i, double h) {
        return (f[0][i] - 8 * f[1][i] + 8 * f[3][i] - f[4][i]) / (12 * h);
    }

    @ParameterizedTest
    @EnumSource
    void notANumberStaysSo(Activation activation) {
        z[0] = Double.NaN;
        evaluate(activation);
        assertThat(new double[] {value[0], slope[0], curvature[0]}).containsOnly(Double.NaN);
    }
}
