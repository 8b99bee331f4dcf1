package dev.hnn.bench.diagnose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.hnn.bench.diagnose.LyapunovSpectrum.Sample;
import java.util.List;
import org.junit.jupiter.api.Test;

class LyapunovSpectrumTest {

    /**
     * At the pendulum's upper equilibrium the step is the linear map (q + hp, p + h(q + hp)), whose eigenvalues are e^(±λh) with
     * 2 cosh λh = 2 + h²; the system's exponents are ±√(g/l) = ±1.
     */
    @Test
    void atAHyperbolicPointTheyAreTheLogarithmsOfTheEigenvalues() throws InterruptedException {
        double h = 0.1;
        LyapunovSpectrum spectrum = LyapunovSpectrum.of(Motions.of("pendulum", "variational", h, 16, Math.PI, 0));
        double exact = 2 / h * Math.log(h / 2 + Math.sqrt(1 + h * h / 4));
        assertThat(exact).isCloseTo(1, within(h * h / 20));
        // The first estimates contain how the vectors turn into the eigendirections; a difference does not.
        Sample early = at(spectrum, 10);
        Sample late = at(spectrum, 16);
        assertThat(late.exponents().get(0)).isCloseTo(1, within(0.1));
        for (int i = 0; i < 2; i++) {
            double growth =
                    late.exponents().get(i) * late.time() - early.exponents().get(i) * early.time();
            assertThat(growth / (late.time() - early.time())).isCloseTo(i == 0 ? exact : -exact, within(1e-6));
        }
    }

    @Test
    void ofAnOscillatorTheyAreZero() throws InterruptedException {
        LyapunovSpectrum spectrum =
                LyapunovSpectrum.of(Motions.of("harmonic-oscillator", "variational", 0.1, 1000, 1, 0));
        for (double exponent : last(spectrum).exponents()) {
            assertThat(exponent).isCloseTo(0, within(2e-4));
        }
    }

    /** Neighbours on a pendulum part in proportion to the time, so that an estimate falls like log t / t. */
    @Test
    void ofALibrationTheyFallLikeTheLogarithmOverTheTime() throws InterruptedException {
        LyapunovSpectrum spectrum = LyapunovSpectrum.of(Motions.of("pendulum", "variational", 0.1, 4000, 2, 0));
        for (double t : new double[] {400, 4000}) {
            assertThat(at(spectrum, t).exponents().get(0) * t / Math.log(t)).isBetween(0.5, 1.5);
        }
    }

    /**
     * Hénon and Heiles at E = 1/6 from q₂ = −0.15, p₂ = 0: 0.1286 and 0.1271 after t = 50,000 and 100,000, by Runge–Kutta's
     * method of order 4 with h = 0.01 on the variational equation, in a program that shares nothing with this one.
     */
    @Test
    void aChaoticOrbitOfHenonAndHeilesHasAPositiveOne() throws InterruptedException {
        LyapunovSpectrum spectrum = LyapunovSpectrum.of(
                Motions.of("henon-heiles", "stormer-verlet", 0.05, 20_000, 0, -0.15, 0.5555027632694548, 0));
        List<Double> exponents = last(spectrum).exponents();
        assertThat(exponents.get(0)).isBetween(0.10, 0.15);
        assertThat(exponents.get(1)).isCloseTo(0, within(2e-3));
        assertThat(exponents).isSortedAccordingTo((a, b) -> Double.compare(b, a));
        // Pairs ±λ, but for what the vectors had at first; and the steps keep the volume.
        assertThat(exponents.get(0) + exponents.get(3)).isCloseTo(0, within(1e-3));
        assertThat(exponents.stream().mapToDouble(Double::doubleValue).sum()).isCloseTo(0, within(1e-12));
    }

    /** The same from q₂ = 0.1, where the other program found 0.00072 at t = 10,000. */
    @Test
    void aRegularOrbitAtTheSameEnergyHasNone() throws InterruptedException {
        LyapunovSpectrum spectrum = LyapunovSpectrum.of(
                Motions.of("henon-heiles", "stormer-verlet", 0.05, 10_000, 0, 0.1, 0.5692099671181686, 0));
        assertThat(last(spectrum).exponents().get(0)).isBetween(0.0, 2e-3);
    }

    private static Sample at(LyapunovSpectrum spectrum, double time) {
        return spectrum.samples().stream()
                .filter(sample -> Math.abs(sample.time() - time) < 1e-9)
                .findFirst()
                .orElseThrow();
    }

    private static Sample last(LyapunovSpectrum spectrum) {
        return spectrum.samples().get(spectrum.samples().size() - 1);
    }
}
