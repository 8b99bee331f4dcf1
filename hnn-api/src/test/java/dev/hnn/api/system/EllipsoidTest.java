package dev.hnn.api.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EllipsoidTest {

    private static final double[] CENTRE = {1, -2, 0, 10};
    private static final double[] SEMI_AXES = {2, 0.5, 1, 3};

    @Test
    void containsItsBoundaryAndNothingBeyond() {
        Ellipsoid ellipsoid = ellipsoid(2);
        assertThat(ellipsoid.contains(new double[] {3, -2})).isTrue();
        assertThat(ellipsoid.contains(new double[] {1, -2.5})).isTrue();
        assertThat(ellipsoid.contains(new double[] {3 + 1e-12, -2})).isFalse();
        // within each semi-axis, but in the corner of the box around the ellipse
        assertThat(ellipsoid.contains(new double[] {2.5, -2.4})).isFalse();
        assertThat(ellipsoid.contains(new double[] {Double.NaN, -2})).isFalse();
        assertThat(ellipsoid.contains(new double[] {1, Double.POSITIVE_INFINITY}))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4})
    void samplesAreUniformByTheirMoments(int dimension) {
        Moments moments = Moments.of(ellipsoid(dimension), new Random(1));
        for (int i = 0; i < dimension; i++) {
            double axis = SEMI_AXES[i];
            // A coordinate of the uniform unit ball has mean 0 and variance 1/(d + 2). Four standard errors, of which
            // that of the mean is √(1/((d + 2)·SAMPLES)), are below 0.0073 for it and below 0.0038 for covariances.
            assertThat(moments.mean(i)).isCloseTo(CENTRE[i], within(0.0073 * axis));
            assertThat(moments.covariance(i, i)).isCloseTo(axis * axis / (dimension + 2), within(0.0038 * axis * axis));
            for (int j = 0; j < i; j++) {
                assertThat(moments.covariance(i, j)).isCloseTo(0, within(0.0038 * axis * SEMI_AXES[j]));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4})
    void shareOfSamplesInTheInnerHalfIsItsVolume(int dimension) {
        double[] half = new double[dimension];
        for (int i = 0; i < dimension; i++) {
            half[i] = SEMI_AXES[i] / 2;
        }
        Ellipsoid inner = new Ellipsoid(Arrays.copyOf(CENTRE, dimension), half);
        Ellipsoid outer = ellipsoid(dimension);
        Random random = new Random(2);
        double[] x = new double[dimension];
        int inside = 0;
        for (int sample = 0; sample < Moments.SAMPLES; sample++) {
            outer.sample(random, x);
            inside += inner.contains(x) ? 1 : 0;
        }
        // binomial: four standard errors are below 4·√(1/(4·SAMPLES)) = 0.0064
        assertThat((double) inside / Moments.SAMPLES).isCloseTo(Math.pow(0.5, dimension), within(0.0064));
    }

    @Test
    void equalSeedsGiveEqualStates() {
        double[] x = new double[4];
        double[] y = new double[4];
        ellipsoid(4).sample(new Random(7), x);
        ellipsoid(4).sample(new Random(7), y);
        assertThat(y).containsExactly(x);
        ellipsoid(4).sample(new Random(8), y);
        assertThat(y).isNotEqualTo(x);
    }

    @Test
    void refusesBadAxesNamingThem() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Ellipsoid(new double[] {0, 0}, new double[] {1, -1}))
                .withMessage(
                        "Axis 1 of an ellipsoid must have a finite centre and a positive semi-axis, not 0.0 and -1.0.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Ellipsoid(new double[] {Double.NaN}, new double[] {1}))
                .withMessageContaining("NaN");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Ellipsoid(new double[] {0}, new double[] {Double.POSITIVE_INFINITY}))
                .withMessageContaining("Infinity");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Ellipsoid(new double[] {0, 0}, new double[] {1}))
                .withMessageContaining("1 and 2");
    }

    private static Ellipsoid ellipsoid(int dimension) {
        return new Ellipsoid(Arrays.copyOf(CENTRE, dimension), Arrays.copyOf(SEMI_AXES, dimension));
    }
}
