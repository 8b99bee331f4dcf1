package dev.hnn.systems;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.hnn.api.system.ExactSolution;
import dev.hnn.api.system.Invariant;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeplerTest {

    private final Kepler kepler = new Kepler(0.6, 1);

    @Test
    void theFactsOfTheDefaultState() {
        double[] x0 = kepler.initialState();
        assertThat(x0).containsExactly(new double[] {0.4, 0, 0, 2}, within(1e-15));
        // −μ/2a, √(μa(1 − e²)), and μe towards the pericentre
        assertThat(kepler.hamiltonian().energy(x0)).isCloseTo(-0.5, within(1e-15));
        assertThat(values(kepler, x0)).containsExactly(new double[] {0.8, 0.6, 0}, within(1e-15));
        assertThat(kepler.invariants())
                .extracting(Invariant::name)
                .containsExactly("angular-momentum", "laplace-runge-lenz-1", "laplace-runge-lenz-2");
    }

    /** The equations of motion by Taylor's method in mpmath with 40 digits. */
    @Test
    void givesTheReferenceValues() {
        double[] expected = {-1.5190563216736854, 0.31530097630461995, -0.2540399868547308, -0.47391326697558445};
        assertThat(state(kepler, kepler.initialState(), 2.5)).containsExactly(expected, within(2e-15));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.3, 0.6, 0.9, 0.99})
    void afterAPeriodItIsWhereItWas(double eccentricity) {
        Kepler orbit = new Kepler(eccentricity, 2.25);
        double[] x0 = orbit.initialState();
        // the state gives a, and so the period, to ε/(1 − e), and the acceleration at the pericentre is μ/(1 − e)²
        double[] x = state(orbit, x0, 2 * Math.PI / 1.5);
        assertThat(x).containsExactly(x0, within(1e-14 / Math.pow(1 - eccentricity, 3)));
        double[] opposite = state(orbit, x0, Math.PI / 1.5);
        assertThat(opposite[0]).isCloseTo(-1 - eccentricity, within(1e-14));
        assertThat(opposite[1]).isCloseTo(0, within(1e-14));
    }

    @Test
    void theFlowIsAGroupAndKeepsWhatItShould() {
        Random random = new Random(1);
        double[] x0 = new double[4];
        for (int i = 0; i < 200; i++) {
            kepler.region().sample(random, x0);
            double time = 40 * (random.nextDouble() - 0.5);
            double[] x = state(kepler, x0, time);
            // Four turns or so with up to 1/r² = 100 at the pericentre.
            assertThat(state(kepler, state(kepler, x0, 0.3 * time), 0.7 * time)).containsExactly(x, within(1e-11));
            assertThat(state(kepler, x, -time)).containsExactly(x0, within(1e-11));
            assertThat(kepler.hamiltonian().energy(x))
                    .isCloseTo(kepler.hamiltonian().energy(x0), within(1e-13));
            assertThat(values(kepler, x)).containsExactly(values(kepler, x0), within(1e-13));
            assertThat(kepler.region().contains(x0)).isTrue();
        }
    }

    @Test
    void unboundStatesAndOtherOrbitsAreNotOfTheRegion() {
        double[] escaping = {1, 0, 0, 1.5};
        assertThat(state(kepler, escaping, 1)).containsOnly(Double.NaN);
        for (double[] x : new double[][] {escaping, {1, 0, 0, -1}, {0, 0, 0, 1}, {2.1, 0, 0, 0.69}, {1, 0, 0, 0.3}}) {
            assertThat(kepler.region().contains(x)).isFalse();
        }
    }

    /** Uniform in phase space: all of a, √(1 − e²) and the two angles are uniform, so their means are in the middle. */
    @Test
    void samplesAreUniform() {
        Random random = new Random(2);
        double[] x = new double[4];
        int samples = 20_000;
        double axis = 0;
        double ratio = 0;
        double radial = 0;
        for (int i = 0; i < samples; i++) {
            kepler.region().sample(random, x);
            double a = -0.5 / kepler.hamiltonian().energy(x);
            axis += a / samples;
            ratio += values(kepler, x)[0] / Math.sqrt(a) / samples;
            radial += Math.hypot(x[0], x[1]) / a / samples;
        }
        // five standard errors; the mean of r/a over time is 1 + e²/2, e² = 1 − u², u from 0.6 to 1
        assertThat(axis).isCloseTo(1.25, within(5 * 1.5 / Math.sqrt(12.0 * samples)));
        assertThat(ratio).isCloseTo(0.8, within(5 * 0.4 / Math.sqrt(12.0 * samples)));
        assertThat(radial).isCloseTo(1 + (1 - (1 - 0.216) / 3 / 0.4) / 2, within(5 * 0.5 / Math.sqrt(samples)));
    }

    private static double[] values(Kepler system, double[] x) {
        List<Invariant> invariants = system.invariants();
        return invariants.stream()
                .mapToDouble(invariant -> invariant.value().applyAsDouble(x))
                .toArray();
    }

    private static double[] state(Kepler system, double[] x0, double time) {
        ExactSolution flow = system.exactSolution().orElseThrow();
        double[] x = new double[4];
        flow.state(x0, time, x);
        return x;
    }
}
