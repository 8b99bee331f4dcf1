package dev.hnn.conformance.numerics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class BirkhoffAverageTest {

    private static final int LENGTH = 10_000;

    @Test
    void itSeesThroughAQuasiPeriodicOscillation() {
        BirkhoffAverage average = new BirkhoffAverage(LENGTH);
        double plain = 0;
        for (int k = 0; k < LENGTH; k++) {
            double value = 0.25 + Math.cos(0.1 * k) + 0.7 * Math.sin(0.1 * Math.sqrt(2) * k);
            average.add(value);
            plain += value / LENGTH;
        }
        assertThat(average.value()).isCloseTo(0.25, within(1e-13));
        assertThat(plain).isNotCloseTo(0.25, within(1e-5));
    }

    @Test
    void aDriftBelowTheOscillationIsSeen() {
        BirkhoffAverage early = new BirkhoffAverage(LENGTH);
        BirkhoffAverage late = new BirkhoffAverage(LENGTH);
        for (int k = 0; k < 2 * LENGTH; k++) {
            (k < LENGTH ? early : late).add(Math.cos(0.1 * k) + 1e-12 * k);
        }
        assertThat(late.value() - early.value()).isCloseTo(1e-12 * LENGTH, within(1e-12));
    }
}
