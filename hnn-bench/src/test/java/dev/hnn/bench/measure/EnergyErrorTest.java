package dev.hnn.bench.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class EnergyErrorTest {

    @Test
    void everyStepCountsAndErrorsAreRelative() {
        EnergyError error = error(-2, 0.1, 4);
        error.add(-2);
        error.add(-2.5);
        error.add(-1.8);
        error.add(-2.1);
        EnergyError.Summary summary = error.summary();
        assertThat(summary.max()).isEqualTo(0.25);
        assertThat(summary.last()).isCloseTo(0.05, within(1e-15));
        assertThat(summary.absolute()).isFalse();
    }

    @Test
    void driftIsTheLeastSquaresSlope() {
        SplittableRandom random = new SplittableRandom(1);
        int steps = 1000;
        double h = 0.02;
        double initial = 3;
        EnergyError error = error(initial, h, steps);
        double[] t = new double[steps + 1];
        double[] e = new double[steps + 1];
        for (int n = 1; n <= steps; n++) {
            t[n] = n * h;
            e[n] = 1e-3 * t[n] + 0.1 * (random.nextDouble() - 0.5);
            error.add(initial * (1 + e[n]));
        }
        // The textbook formula, with means.
        double meanT = 0;
        double meanE = 0;
        for (int n = 0; n <= steps; n++) {
            meanT += t[n] / (steps + 1);
            meanE += e[n] / (steps + 1);
        }
        double covariance = 0;
        double variance = 0;
        for (int n = 0; n <= steps; n++) {
            covariance += (t[n] - meanT) * (e[n] - meanE);
            variance += (t[n] - meanT) * (t[n] - meanT);
        }
        assertThat(error.summary().drift()).isCloseTo(covariance / variance, within(1e-13));
    }

    @Test
    void driftOfManyTermsKeepsItsDigits() {
        // A slope of 1e-12 per unit time under an oscillation of size 1 is lost in plain sums of a million moments.
        int steps = 1_000_000;
        double h = 0.01;
        EnergyError error = error(1, h, steps);
        for (int n = 1; n <= steps; n++) {
            error.add(1 + (n % 2 == 0 ? 1.0 : -1.0));
        }
        // The alternating sum has the exact slope 6 / (h N (N + 2)), from Σ n (−1)ⁿ = N/2 and Σ (−1)ⁿ = 0 for even N.
        double n = steps;
        assertThat(error.summary().drift()).isCloseTo(6 / (h * (n + 1) * (n + 2)), within(1e-21));
    }

    @Test
    void firstAndLastTenthAreToldApart() {
        EnergyError error = error(1, 0.1, 20);
        for (int n = 1; n <= 20; n++) {
            error.add(1 + n / 100.0);
        }
        assertThat(error.summary().maxFirstTenth()).isCloseTo(0.02, within(1e-15));
        assertThat(error.summary().maxLastTenth()).isCloseTo(0.20, within(1e-15));
    }

    @Test
    void errorsAreAbsoluteWhereTheEnergyStartsAtZero() {
        EnergyError error = error(0, 0.1, 1);
        error.add(-0.5);
        assertThat(error.summary().max()).isEqualTo(0.5);
        assertThat(error.summary().absolute()).isTrue();
    }

    private static EnergyError error(double initial, double stepSize, int steps) {
        EnergyError error = new EnergyError(stepSize, steps);
        error.add(initial);
        return error;
    }
}
