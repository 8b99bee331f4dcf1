package dev.hnn.conformance.numerics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.hnn.api.dynamics.VectorField;
import org.junit.jupiter.api.Test;

class ReferenceFlowTest {

    private static final double[] ONE = {1, 1, 1, 1};

    /** ẋ = x², with the solution x₀/(1 − x₀t). */
    private static final VectorField BLOW_UP = field(1, (x, dx) -> dx[0] = x[0] * x[0]);

    private static final VectorField ROTATION = field(2, (x, dx) -> {
        dx[0] = x[1];
        dx[1] = -x[0];
    });

    /** Kepler's problem with unit masses. */
    private static final VectorField KEPLER = field(4, (x, dx) -> {
        double cube = Math.pow(Math.hypot(x[0], x[1]), 3);
        dx[0] = x[2];
        dx[1] = x[3];
        dx[2] = -x[0] / cube;
        dx[3] = -x[1] / cube;
    });

    @Test
    void aRotationComesBack() {
        double[] x = {0.6, -0.8};
        new ReferenceFlow(ROTATION, new double[] {1, 1}, 1e-16).follow(x, 2 * Math.PI * 20);
        // The time is rounded by 1e-14 at most, and the flow gathers less.
        assertThat(x).containsExactly(new double[] {0.6, -0.8}, within(2e-14));
    }

    @Test
    void timeMayRunBackwards() {
        double[] x = {1};
        ReferenceFlow flow = new ReferenceFlow(BLOW_UP, new double[] {1}, 1e-14);
        flow.follow(x, -4);
        assertThat(x[0]).isCloseTo(0.2, within(1e-14));
        flow.follow(x, 4.9);
        assertThat(x[0]).isCloseTo(10, within(1e-11)); // a hundred times the error at 0.2 in relation
    }

    @Test
    void anEccentricOrbitComesBack() {
        double eccentricity = 0.8;
        double[] x = {1 - eccentricity, 0, 0, Math.sqrt((1 + eccentricity) / (1 - eccentricity))};
        double[] start = x.clone();
        new ReferenceFlow(KEPLER, ONE, 1e-13).follow(x, 2 * Math.PI * 3);
        assertThat(x).containsExactly(start, within(1e-9)); // the velocity turns fast at this place
    }

    @Test
    void aSingularityIsNotPassed() {
        assertThatThrownBy(() -> new ReferenceFlow(BLOW_UP, new double[] {1}, 1e-13).follow(new double[] {1}, 2))
                .isInstanceOf(ArithmeticException.class)
                .hasMessageContaining("beyond t = 0.99");
    }

    private interface Slope {
        void evaluate(double[] x, double[] dx);
    }

    private static VectorField field(int dimension, Slope slope) {
        return new VectorField() {
            @Override
            public int dimension() {
                return dimension;
            }

            @Override
            public void evaluate(double[] x, double[] dx) {
                slope.evaluate(x, dx);
            }
        };
    }
}
