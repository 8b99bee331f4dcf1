package dev.hnn.api.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

class BoxTest {

    private static final double[] LOWER = {-1, 2, -0.5};
    private static final double[] UPPER = {3, 2.5, 0};

    private final Box box = new Box(LOWER, UPPER);

    @Test
    void containsItsBoundaryAndNothingBeyond() {
        assertThat(box.contains(LOWER)).isTrue();
        assertThat(box.contains(UPPER)).isTrue();
        assertThat(box.contains(new double[] {Math.nextUp(3.0), 2.2, -0.1})).isFalse();
        assertThat(box.contains(new double[] {0, Math.nextDown(2.0), -0.1})).isFalse();
        assertThat(box.contains(new double[] {0, 2.2, Double.NaN})).isFalse();
        assertThat(box.contains(new double[] {0, 2.2, Double.NEGATIVE_INFINITY}))
                .isFalse();
    }

    @Test
    void samplesAreUniformByTheirMoments() {
        Moments moments = Moments.of(box, new Random(1));
        for (int i = 0; i < 3; i++) {
            double width = UPPER[i] - LOWER[i];
            // five standard errors: width/√(12·SAMPLES) for the mean, width²/√(180·SAMPLES) for the variance
            assertThat(moments.mean(i)).isCloseTo((LOWER[i] + UPPER[i]) / 2, within(0.0046 * width));
            assertThat(moments.covariance(i, i)).isCloseTo(width * width / 12, within(0.0012 * width * width));
        }
        // five standard errors: width₀·width₁/(12·√SAMPLES)
        assertThat(moments.covariance(0, 1)).isCloseTo(0, within(0.0013 * 4 * 0.5));
    }

    @Test
    void equalSeedsGiveEqualStates() {
        double[] x = new double[3];
        double[] y = new double[3];
        box.sample(new Random(7), x);
        box.sample(new Random(7), y);
        assertThat(y).containsExactly(x);
        box.sample(new Random(8), y);
        assertThat(y).isNotEqualTo(x);
    }

    @Test
    void copiesItsBounds() {
        double[] lower = {0};
        double[] upper = {1};
        Box copy = new Box(lower, upper);
        lower[0] = -9;
        upper[0] = 9;
        assertThat(copy.contains(new double[] {-1})).isFalse();
        assertThat(copy.contains(new double[] {2})).isFalse();
        assertThat(copy.dimension()).isEqualTo(1);
    }

    @Test
    void refusesBadBoundsNamingThem() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Box(new double[] {0, 1}, new double[] {1, 1}))
                .withMessage("Bounds 1 of a box must be finite and ascending, not 1.0 and 1.0.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Box(new double[] {Double.NaN}, new double[] {1}))
                .withMessageContaining("NaN");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Box(new double[] {0}, new double[] {Double.POSITIVE_INFINITY}))
                .withMessageContaining("Infinity");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Box(new double[] {0}, new double[] {1, 2}))
                .withMessageContaining("2 and 1");
    }
}
