package dev.hnn.bench.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;

class ReferenceMeasureTest {

    private static final double[] X0 = {1, 0};

    /** Against the closed forms of the method and of the flow; 1003 steps do not end on one of the 200 checks. */
    @Test
    void eulersErrorIsThatOfTheClosedForms() {
        double h = 0.1;
        int steps = 1003;
        Figures figures = MeasuredRun.figures("reference", Mechanics.oscillator(), Mechanics.EULER, X0, h, steps);
        double radius = Math.pow(1 + h * h, steps / 2.0);
        double angle = steps * Math.atan(h);
        double error = Math.hypot(
                radius * Math.cos(angle) - Math.cos(steps * h), radius * Math.sin(angle) - Math.sin(steps * h));
        assertThat(figures.get("state_error_final").orElseThrow()).isCloseTo(error, Percentage.withPercentage(1e-9));
        assertThat(figures.get("state_error_max").orElseThrow())
                .isGreaterThanOrEqualTo(figures.get("state_error_final").orElseThrow());
        assertThat(figures.get("state_reference_error").orElseThrow()).isLessThan(1e-10);
    }

    @Test
    void eulersErrorGrowsExponentially() {
        double h = 0.1;
        Figures figures = MeasuredRun.figures("reference", Mechanics.oscillator(), Mechanics.EULER, X0, h, 2000);
        assertThat(figures.get("state_error_exponent")).isEmpty();
        // the radius is (1 + h²)^(t/2h)
        assertThat(figures.get("state_error_rate").orElseThrow())
                .isCloseTo(Math.log1p(h * h) / (2 * h), Percentage.withPercentage(3));
    }

    @Test
    void aSymplecticErrorGrowsLinearly() {
        Figures figures = MeasuredRun.figures(
                "reference", Mechanics.pendulum(), Mechanics.LEAPFROG, new double[] {1.5, 0}, 0.05, 10_000);
        assertThat(figures.get("state_error_rate")).isEmpty();
        assertThat(figures.get("state_error_exponent").orElseThrow()).isCloseTo(1, within(0.1));
    }

    @Test
    void theErrorHasTheOrderOfTheMethod() {
        double coarse = leapfrog(0.02, 500);
        double fine = leapfrog(0.01, 1000);
        assertThat(coarse / fine).isCloseTo(4, within(0.01));
    }

    private static double leapfrog(double h, int steps) {
        return MeasuredRun.figures("reference", Mechanics.pendulum(), Mechanics.LEAPFROG, X0, h, steps)
                .get("state_error_final")
                .orElseThrow();
    }
}
