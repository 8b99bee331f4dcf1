package dev.hnn.perf.integration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What integrations at equal error rest on: that the methods are what their names say, and what is counted. */
class LongMethodTest {

    private static final double DURATION = 20;

    @ParameterizedTest
    @CsvSource({
        "verlet, 2, 1, 1000",
        "mclachlan-4, 4, 5, 200",
        "kahan-li-6, 6, 9, 100",
        "kahan-li-8, 8, 17, 50",
        "gauss-legendre-4, 4, 2, 300",
        "gauss-legendre-8, 8, 4, 40"
    })
    void fixedStepsHaveTheirOrderAndCountTheirGradients(String label, int order, int gradients, int steps) {
        List<Double> finest =
                method(label).integrate(Orbit.PENDULUM, DURATION, 4 * steps).state();
        double coarse = distance(
                method(label).integrate(Orbit.PENDULUM, DURATION, steps).state(), finest);
        double fine = distance(
                method(label).integrate(Orbit.PENDULUM, DURATION, 2 * steps).state(), finest);
        assertThat(Math.log(coarse / fine) / Math.log(2)).isCloseTo(order, within(0.5));
        Integration run = method(label).integrate(Orbit.PENDULUM, DURATION, steps);
        assertThat(run.steps()).isEqualTo(steps);
        assertThat(run.evaluations()).isGreaterThanOrEqualTo((long) gradients * steps);
    }

    @ParameterizedTest
    @EnumSource
    void methodsThatShareNothingAgree(Orbit orbit) {
        Integration composed = method("kahan-li-8").integrate(orbit, DURATION, 4000);
        Integration collocated = method("gauss-legendre-8").integrate(orbit, DURATION, 2000);
        Integration controlled = method("dormand-prince-853").integrate(orbit, DURATION, 1e-13);
        assertThat(distance(composed.state(), collocated.state())).isLessThan(1e-11);
        assertThat(distance(composed.state(), controlled.state())).isLessThan(1e-10);
        assertThat(composed.energyError()).isLessThan(1e-13);
        assertThat(collocated.energyError()).isLessThan(1e-13);
    }

    @ParameterizedTest
    @ValueSource(doubles = {1e-6, 1e-9, 1e-12})
    void controlledStepsAreAsAccurateAsTheirTolerance(double tolerance) {
        LongMethod method = method("dormand-prince-853");
        Integration run = method.integrate(Orbit.PENDULUM, DURATION, tolerance);
        assertThat(run.energyError()).isBetween(tolerance / 1000, 1000 * tolerance);
        assertThat(run.evaluations()).isBetween(12 * run.steps(), 30 * run.steps());
        assertThat(method.advance(Orbit.PENDULUM, DURATION, tolerance))
                .isEqualTo(run.state().get(0));
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

    private static LongMethod method(String label) {
        return LongMethod.named(label).orElseThrow();
    }

    private static double distance(List<Double> x, List<Double> y) {
        double distance = 0;
        for (int i = 0; i < x.size(); i++) {
            distance = Math.hypot(distance, x.get(i) - y.get(i));
        }
        return distance;
    }
}
