package dev.hnn.bench.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PhaseMeasureTest {

    private static final double[] X0 = {1, 0};

    /** Scheme (6) turns the oscillator by φ = 2 arcsin(h/2) a step, where the flow turns it by h. */
    @ParameterizedTest
    @ValueSource(doubles = {0.01, 0.05, 0.1})
    void schemeSixIsAheadByTheClosedForm(double h) {
        long steps = Math.round(300 / h);
        Figures figures = MeasuredRun.figures("phase", Mechanics.oscillator(), Mechanics.POSITION_FIRST, X0, h, steps);
        double angle = 2 * Math.asin(h / 2);
        double revolutions = Math.floor(steps * angle / (2 * Math.PI));
        double periodError = h / angle - 1;
        assertThat(figures.get("period").orElseThrow()).isCloseTo(2 * Math.PI, within(1e-13));
        assertThat(figures.get("period_error").orElseThrow())
                .isCloseTo(periodError, within(1e-6 * Math.abs(periodError) + h * h * h * h * h * 1e-3));
        assertThat(figures.get("phase_error_final").orElseThrow())
                .isPositive()
                .isCloseTo(-2 * Math.PI * revolutions * periodError, within(1e-4 * h));
    }

    /** The period of a pendulum that swings to θ is 2π over the arithmetic-geometric mean of 1 and cos(θ/2). */
    @ParameterizedTest
    @ValueSource(doubles = {0.1, 1.5, 3.1})
    void theExactPeriodOfAPendulumIsThatOfTheEllipticIntegral(double amplitude) {
        Figures figures = MeasuredRun.figures(
                "phase", Mechanics.pendulum(), Mechanics.LEAPFROG, new double[] {amplitude, 0}, 0.01, 10_000);
        double a = 1;
        double b = Math.cos(amplitude / 2);
        for (int k = 0; k < 10; k++) {
            double mean = (a + b) / 2;
            b = Math.sqrt(a * b);
            a = mean;
        }
        assertThat(figures.get("period").orElseThrow())
                .isCloseTo(2 * Math.PI / a, within(1e-9)); // at 3.1 next to the separatrix
    }

    @Test
    void thePeriodErrorHasTheOrderOfTheMethod() {
        assertThat(periodError(0.04) / periodError(0.02)).isCloseTo(4, within(0.01));
    }

    private static double periodError(double h) {
        return MeasuredRun.figures(
                        "phase", Mechanics.pendulum(), Mechanics.LEAPFROG, new double[] {2, 0}, h, Math.round(200 / h))
                .get("period_error")
                .orElseThrow();
    }

    @Test
    void whatDoesNotOscillateHasNoPhase() {
        Mechanics pendulum = Mechanics.pendulum();
        assertThat(MeasuredRun.figures("phase", pendulum, Mechanics.LEAPFROG, new double[] {0.1, 2.5}, 0.01, 5000))
                .as("rotates")
                .isEqualTo(Figures.none());
        assertThat(MeasuredRun.figures("phase", pendulum, Mechanics.LEAPFROG, new double[] {0, 0}, 0.01, 5000))
                .as("rests")
                .isEqualTo(Figures.none());
        assertThat(MeasuredRun.figures("phase", Mechanics.oscillator(), Mechanics.LEAPFROG, X0, 0.01, 600))
                .as("not once round")
                .isEqualTo(Figures.none());
        assertThat(MeasuredRun.figures(
                        "phase", Mechanics.oscillator(2), Mechanics.LEAPFROG, new double[] {1, 0, 0, 1}, 0.01, 5000))
                .as("two degrees of freedom")
                .isEqualTo(Figures.none());
    }
}
