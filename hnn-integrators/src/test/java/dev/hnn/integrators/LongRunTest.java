package dev.hnn.integrators;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hnn.api.dynamics.Hamiltonian;
import dev.hnn.api.integrator.Stepper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** A million steps of a Hamiltonian that is not separable: the energy does not drift. */
class LongRunTest {

    private static final double H = 0.01;
    private static final int STEPS = 1_000_000;
    private static final int TENTH = STEPS / 10;

    private record Outcome(double errorOfFirst, double errorOfLast, double modifiedOfFirst, double modifiedOfLast) {

        double relativeDrift() {
            return Math.abs(modifiedOfLast - modifiedOfFirst) / Math.abs(modifiedOfFirst);
        }
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "EULER")
    void theEnergyErrorStaysBoundedAndTheModifiedEnergyStays(Method method) {
        Outcome outcome = run(method.stepper(PolynomialHamiltonian.mixedOne(), H));
        assertThat(outcome.errorOfLast()).isLessThanOrEqualTo(1.05 * outcome.errorOfFirst());
        // About 2.5e-9 is not drift: the windows hold no whole number of periods, and the modified energy oscillates by
        // h².
        assertThat(outcome.relativeDrift()).isLessThanOrEqualTo(1e-8);
    }

    @ParameterizedTest
    @EnumSource(names = {"FIXED_POINT_JOINT", "NEWTON_JOINT"}) // extrapolated starts hide what a tolerance loses
    void aLooseToleranceLetsTheModifiedEnergyDrift(Method method) {
        Outcome outcome = run(method.stepper(PolynomialHamiltonian.mixedOne(), H, 1e-7));
        // The statement above can fail, and the solver decides whether it does.
        assertThat(outcome.relativeDrift()).isGreaterThan(1e-7);
    }

    private static Outcome run(Stepper stepper) {
        Hamiltonian hamiltonian = PolynomialHamiltonian.mixedOne();
        double[] x = {0.8, -0.3};
        double[] gradient = new double[2];
        double initial = hamiltonian.energy(x);
        double[] largest = new double[2];
        double[] sum = new double[2];
        stepper.start(x);
        for (int i = 0; i < STEPS; i++) {
            stepper.advance();
            if (i < TENTH || i >= STEPS - TENTH) {
                int part = i < TENTH ? 0 : 1;
                stepper.state(x);
                double energy = hamiltonian.gradient(x, gradient);
                largest[part] = Math.max(largest[part], Math.abs(energy - initial) / initial);
                sum[part] += energy + H / 2 * gradient[0] * gradient[1];
            }
        }
        return new Outcome(largest[0], largest[1], sum[0] / TENTH, sum[1] / TENTH);
    }
}
