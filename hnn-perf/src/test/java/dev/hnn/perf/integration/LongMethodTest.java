package dev.hnn.perf.integration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What integrations at equal error rest on: the exact states, the errors and the counts. */
class LongMethodTest {

    private static final double DURATION = 20;

    @Test
    void keplersExactStateIsBackAfterAPeriod() {
        assertThat(Orbit.KEPLER.exact(10 * 2 * Math.PI)).containsExactly(Orbit.KEPLER.start(), within(1e-11));
    }

    @ParameterizedTest
    @EnumSource
    void theExactStateHasTheEnergyOfTheStart(Orbit orbit) {
        double start = orbit.hamiltonian().energy(orbit.start());
        assertThat(orbit.hamiltonian().energy(orbit.exact(DURATION)))
                .isCloseTo(start, within(1e-13))
                .isNotZero();
    }

    @ParameterizedTest
    @CsvSource({
        "verlet, 2, 1, 2000",
        "mclachlan-4, 4, 5, 500",
        "kahan-li-6, 6, 9, 300",
        "kahan-li-8, 8, 17, 200",
        "gauss-legendre-4, 4, 2, 500",
        "gauss-legendre-8, 8, 4, 120"
    })
    void fixedStepsHaveTheirOrderAndCountTheirGradients(String label, int order, int gradients, int steps) {
        double coarse = stateError(label, steps);
        double fine = stateError(label, 2 * steps);
        assertThat(Math.log(coarse / fine) / Math.log(2)).isCloseTo(order, within(0.2));
        Integration run = method(label).integrate(Orbit.PENDULUM, DURATION, steps);
        assertThat(run.steps()).isEqualTo(steps);
        assertThat(run.evaluations()).isGreaterThanOrEqualTo((long) gradients * steps);
    }

    @ParameterizedTest
    @ValueSource(doubles = {1e-6, 1e-9, 1e-12})
    void controlledStepsAreAsAccurateAsTheirTolerance(double tolerance) {
        LongMethod method = method("dormand-prince-853");
        Integration run = method.integrate(Orbit.PENDULUM, DURATION, tolerance);
        assertThat(distance(run.state(), Orbit.PENDULUM.exact(DURATION))).isBetween(tolerance / 1000, 1000 * tolerance);
        assertThat(run.energyError()).isBetween(tolerance / 1000, 1000 * tolerance);
        assertThat(run.evaluations()).isBetween(12 * run.steps(), 30 * run.steps());
        assertThat(method.advance(Orbit.PENDULUM, DURATION, tolerance)).isEqualTo(run.state().get(0));
    }

    @Test
    void theEnergyErrorIsTheLargestAndInfiniteWhereAStateIsNotFinite() {
        EnergyError error = new EnergyError(Orbit.PENDULUM.hamiltonian(), new double[] {0, 1});
        error.add(new double[] {0, 2});
        error.add(new double[] {0, 1});
        assertThat(error.largest()).isEqualTo(3);
        error.add(new double[] {0, Double.NaN});
        error.add(new double[] {0, 1});
        assertThat(error.largest()).isInfinite();
    }

    private static double stateError(String label, int steps) {
        return distance(
                method(label).integrate(Orbit.PENDULUM, DURATION, steps).state(), Orbit.PENDULUM.exact(DURATION));
    }

    private static LongMethod method(String label) {
        return LongMethod.named(label).orElseThrow();
    }

    private static double distance(List<Double> x, double[] y) {
        double distance = 0;
        for (int i = 0; i < y.length; i++) {
            distance = Math.hypot(distance, x.get(i) - y[i]);
        }
        return distance;
    }
}
