package dev.hnn.bench.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DriftTest {

    private static final int VALUES = 100_000;

    /** √12 σ, the bound for an oscillation of many periods, in units of the error. */
    private static final double BOUND = Math.sqrt(12) / Drift.CRITICAL;

    /** The last but one has 100 values a period: blocks of any multiple of that would see no oscillation. */
    @ParameterizedTest
    @ValueSource(doubles = {7.3, 20.25, 100.5, 999.5, 1000, 4999.7})
    void anOscillationIsNoDriftWhateverItsPeriodAndPhase(double periods) {
        for (int phase = 0; phase < 16; phase++) {
            double[] e = values(oscillation(periods, phase * Math.PI / 8));
            assertThat(Math.abs(drift(e).ratio())).as("phase %d", phase).isLessThan(BOUND + 0.01);
        }
    }

    @Test
    void aPlainRegressionCallsTheSameOscillationDrifting() {
        double largest = 0;
        for (int phase = 0; phase < 16; phase++) {
            largest = Math.max(largest, Math.abs(plainStatistic(values(oscillation(20.25, phase * Math.PI / 8)))));
        }
        assertThat(largest).isGreaterThan(8); // more than 2 counts as significant
    }

    @Test
    void aDriftOfAHundredthOfTheOscillationIsFound() {
        double total = 0.01;
        for (int phase = 0; phase < 16; phase++) {
            DoubleUnaryOperator oscillation = oscillation(2000.3, phase * Math.PI / 8);
            Drift.Summary drift = drift(values(s -> oscillation.applyAsDouble(s) + total * s));
            assertThat(drift.ratio()).isGreaterThan(1);
            assertThat(drift.slope() * VALUES).isCloseTo(total, within(drift.error() * VALUES));
        }
    }

    @Test
    void theErrorHoldsForCorrelatedNoise() {
        int runs = 400;
        int called = 0;
        int calledByPlain = 0;
        SplittableRandom random = new SplittableRandom(5);
        for (int run = 0; run < runs; run++) {
            double[] e = new double[2000];
            for (int n = 1; n < e.length; n++) {
                e[n] = 0.9 * e[n - 1] + random.nextGaussian();
            }
            called += Math.abs(drift(e).ratio()) > 1 ? 1 : 0;
            calledByPlain += Math.abs(plainStatistic(e)) > 1.96 ? 1 : 0;
        }
        assertThat((double) called / runs).isBetween(0.02, 0.09);
        assertThat((double) calledByPlain / runs).isGreaterThan(0.5);
    }

    @Test
    void theSlopeIsThatOfLeastSquares() {
        EnergyError whole = new EnergyError(0.1, 500);
        Drift drift = new Drift(0.1, 501);
        for (int n = 0; n <= 500; n++) {
            double e = Math.sin(n * 0.3) + 1e-3 * n;
            whole.add(1 + e);
            drift.add(e);
        }
        assertThat(drift.summary().slope()).isCloseTo(whole.summary().drift(), within(1e-14));
    }

    /** Which is not seen against its own curvature, if that is taken for noise. */
    @Test
    void aDriftNeedNotBeALine() {
        DoubleUnaryOperator oscillation = oscillation(100.3, 1);
        assertThat(drift(values(s -> oscillation.applyAsDouble(s) + 3 * s * s)).ratio())
                .isGreaterThan(5);
        assertThat(drift(values(s -> oscillation.applyAsDouble(s) - 3 * Math.sqrt(s)))
                        .ratio())
                .isLessThan(-5);
        assertThat(drift(values(s -> oscillation.applyAsDouble(s) + 3 * (1 - Math.exp(-10 * s))))
                        .ratio())
                .isGreaterThan(5);
    }

    @Test
    void aRunThatEndsEarlyIsNotJudged() {
        Drift drift = new Drift(1, VALUES);
        for (int n = 0; n < VALUES - 1; n++) {
            drift.add(Math.sin(n));
        }
        assertThat(drift.summary().ratio()).isNaN();
        drift.add(0);
        assertThat(drift.summary().ratio()).isBetween(-1.0, 1.0);
    }

    @Test
    void schemeSixDoesNotDriftAndEulerDoes() {
        double[] x0 = {1, 0};
        Mechanics oscillator = Mechanics.oscillator();
        Figures kept = MeasuredRun.figures("drift", oscillator, Mechanics.POSITION_FIRST, x0, 0.01, 10_000);
        assertThat(kept.get("energy_drift_ratio").orElseThrow()).isBetween(-1.0, 1.0);
        Figures grown = MeasuredRun.figures("drift", oscillator, Mechanics.EULER, x0, 0.01, 10_000);
        assertThat(grown.get("energy_drift_ratio").orElseThrow()).isGreaterThan(1);
        assertThat(grown.get("energy_drift_error").orElseThrow()).isPositive();
    }

    /** By 10, and by 100 powers of e: next to the end, all before is nothing. */
    @ParameterizedTest
    @ValueSource(ints = {4_000, 40_000})
    void anEnergyThatGrowsExponentiallyDrifts(int steps) {
        Figures grown =
                MeasuredRun.figures("drift", Mechanics.oscillator(), Mechanics.EULER, new double[] {1, 0}, 0.05, steps);
        assertThat(grown.get("energy_drift_ratio").orElseThrow()).isGreaterThan(10);
    }

    private static DoubleUnaryOperator oscillation(double periods, double phase) {
        return s -> Math.sin(2 * Math.PI * periods * s + phase);
    }

    private static double[] values(DoubleUnaryOperator ofRun) {
        double[] values = new double[VALUES];
        for (int n = 0; n < VALUES; n++) {
            values[n] = ofRun.applyAsDouble((double) n / VALUES);
        }
        return values;
    }

    private static Drift.Summary drift(double[] values) {
        Drift drift = new Drift(1, values.length);
        for (double value : values) {
            drift.add(value);
        }
        return drift.summary();
    }

    /** The slope over its standard error, by the textbook, which takes the residuals for independent. */
    private static double plainStatistic(double[] e) {
        double centre = (e.length - 1) / 2.0;
        double mean = 0;
        for (double value : e) {
            mean += value / e.length;
        }
        double spread = 0;
        double moment = 0;
        for (int n = 0; n < e.length; n++) {
            spread += (n - centre) * (n - centre);
            moment += (n - centre) * (e[n] - mean);
        }
        double slope = moment / spread;
        double residuals = 0;
        for (int n = 0; n < e.length; n++) {
            double residual = e[n] - mean - slope * (n - centre);
            residuals += residual * residual;
        }
        return slope / Math.sqrt(residuals / (e.length - 2) / spread);
    }
}
