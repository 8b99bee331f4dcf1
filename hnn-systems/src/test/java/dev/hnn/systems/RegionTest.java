package dev.hnn.systems;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hnn.api.dynamics.Hamiltonian;
import dev.hnn.api.system.PhysicalSystem;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;

/** The regions hold the explicit Euler method's spiral, over ωt = 100 with ωh = 0.01; Kepler's with a tenth of that. */
class RegionTest {

    private static final int STEPS = 10_000;
    private static final double SCALED_STEP = 0.01;

    @Test
    void oscillatorsRegionHoldsTheSpiral() {
        double radius = farthest(new HarmonicOscillator(1, 1), 1, x -> Math.hypot(x[0], x[1]));
        // the radius grows by √(1 + h²) a step, to (1 + h²)^(STEPS/2)
        assertThat(radius).isBetween(1.6486, 1.6487);
    }

    @Test
    void oscillatorsRegionScalesWithItsParameters() {
        double ratio = farthest(new HarmonicOscillator(2, 8), 2, x -> Math.hypot(x[0], x[1] / 4));
        assertThat(ratio).isBetween(1.6486, 1.6487);
    }

    @Test
    void pendulumsRegionHoldsTheSpiral() {
        double angle = farthest(new Pendulum(1, 1, 1), 1, x -> Math.abs(x[0]));
        // an independent computation gives 2.3313
        assertThat(angle).isBetween(2.3313, 2.34);
    }

    @Test
    void pendulumsRegionScalesWithItsParameters() {
        double angle = farthest(new Pendulum(0.7, 1.9, 9.81), Math.sqrt(9.81 / 1.9), x -> Math.abs(x[0]));
        assertThat(angle).isBetween(2.3313, 2.34);
    }

    @Test
    void nonseparableOscillatorsRegionHoldsTheSpiral() {
        double radius = farthest(new NonseparableOscillator(), 1, x -> Math.max(Math.abs(x[0]), Math.abs(x[1])));
        // an independent computation gives 4.2320
        assertThat(radius).isBetween(4.232, 4.2321);
    }

    @Test
    void keplersRegionHoldsTheSpiral() {
        Kepler kepler = new Kepler(0.6, 1);
        double radius = farthest(kepler, 0.001, 100_000, x -> Math.hypot(x[0], x[1]));
        // an independent computation gives 2.7123
        assertThat(radius).isBetween(2.7123, 2.7124);
    }

    @Test
    void aTighterRegionWouldBeLeft() {
        assertThat(new HarmonicOscillator(1, 1).region().contains(new double[] {0, 2.001}))
                .isFalse();
        assertThat(new HarmonicOscillator(2, 8).region().contains(new double[] {0, 7.99}))
                .isTrue();
        assertThat(new HarmonicOscillator(2, 8).region().contains(new double[] {0, 8.01}))
                .isFalse();
        assertThat(new Pendulum(1, 1, 1).region().contains(new double[] {2.6, 2.2}))
                .isTrue();
        assertThat(new Pendulum(1, 1, 1).region().contains(new double[] {2.601, 0}))
                .isFalse();
        assertThat(new Pendulum(1, 1, 1).region().contains(new double[] {0, 2.201}))
                .isFalse();
    }

    @Test
    void regionsHoldTheReferencePoint() {
        SystemCase.all().map(SystemCase::system).forEach(system -> {
            assertThat(system.region().contains(system.referencePoint())).isTrue();
        });
    }

    /** The largest measure along the spiral, all of which must lie in the region. */
    private static double farthest(PhysicalSystem system, double frequency, ToDoubleFunction<double[]> measure) {
        return farthest(system, SCALED_STEP / frequency, STEPS, measure);
    }

    private static double farthest(PhysicalSystem system, double h, int steps, ToDoubleFunction<double[]> measure) {
        Hamiltonian hamiltonian = system.hamiltonian();
        double[] x = system.initialState();
        double[] dx = new double[x.length];
        double largest = 0;
        for (int i = 0; i < steps; i++) {
            hamiltonian.evaluate(x, dx);
            for (int j = 0; j < x.length; j++) {
                x[j] += h * dx[j];
            }
            assertThat(system.region().contains(x)).isTrue();
            largest = Math.max(largest, measure.applyAsDouble(x));
        }
        return largest;
    }
}
