package dev.hnn.bench.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ModifiedEnergyMeasureTest {

    private static final double[] X0 = {1, 0};

    @Test
    void schemeSixKeepsTheOscillatorsToRoundOff() {
        Figures figures = figures(Mechanics.oscillator(), Mechanics.POSITION_FIRST, 0.1, 10_000);
        assertThat(figures.get("modified_energy_amplitude").orElseThrow()).isLessThan(2e-13);
        assertThat(figures.get("modified_energy_sign")).hasValue(1);
        assertThat(Math.abs(figures.get("modified_energy_drift").orElseThrow())).isLessThan(1e-15);
    }

    @Test
    void itsAdjointHasTheOtherSign() {
        Figures figures = figures(Mechanics.oscillator(), Mechanics.MOMENTUM_FIRST, 0.1, 10_000);
        assertThat(figures.get("modified_energy_amplitude").orElseThrow()).isLessThan(2e-13);
        assertThat(figures.get("modified_energy_sign")).hasValue(-1);
    }

    @Test
    void thePendulumsIsKeptToSecondOrder() {
        double coarse = amplitude(0.02);
        double fine = amplitude(0.01);
        assertThat(fine).isBetween(1e-7, 1e-4);
        assertThat(coarse / fine).isCloseTo(4, within(0.05));
    }

    private static double amplitude(double h) {
        Figures figures = figures(Mechanics.pendulum(), Mechanics.POSITION_FIRST, h, Math.round(100 / h));
        double drift = figures.get("modified_energy_drift").orElseThrow();
        assertThat(Math.abs(drift))
                .isLessThan(figures.get("modified_energy_drift_error").orElseThrow());
        return figures.get("modified_energy_amplitude").orElseThrow();
    }

    @Test
    void methodsThatHaveAnotherModifiedEnergyOrNoneHaveNoFigures() {
        assertThat(figures(Mechanics.pendulum(), Mechanics.LEAPFROG, 0.01, 10_000))
                .isEqualTo(Figures.none());
        assertThat(figures(Mechanics.pendulum(), Mechanics.EULER, 0.01, 10_000)).isEqualTo(Figures.none());
    }

    @Test
    void aLongRunIsSampled() {
        Figures figures = figures(Mechanics.pendulum(), Mechanics.POSITION_FIRST, 0.01, 100_000);
        assertThat(figures.get("modified_energy_amplitude").orElseThrow())
                .isCloseTo(amplitude(0.01), within(amplitude(0.01) / 50));
    }

    private static Figures figures(Mechanics system, Mechanics.Step method, double h, long steps) {
        return MeasuredRun.figures("modified-energy", system, method, X0, h, steps);
    }
}
