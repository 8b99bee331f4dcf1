package dev.hnn.bench.diagnose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.hnn.api.dynamics.Hamiltonian;
import dev.hnn.api.dynamics.SeparableHamiltonian;
import dev.hnn.bench.run.Harness;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ScaledHamiltonianTest {

    private static final double DIFFERENCE = 1e-5;

    static Stream<Hamiltonian> hamiltonians() {
        return Stream.of("pendulum", "henon-heiles", "nonseparable-oscillator")
                .map(name -> Harness.reader().system(name, "system").component().hamiltonian());
    }

    @ParameterizedTest
    @MethodSource("hamiltonians")
    void itsDerivativesAreThoseOfItsEnergy(Hamiltonian hamiltonian) {
        Hamiltonian scaled = ScaledHamiltonian.of(hamiltonian);
        assertThat(scaled instanceof SeparableHamiltonian).isEqualTo(hamiltonian instanceof SeparableHamiltonian);
        double[] y = state(hamiltonian.dimension());
        double[] gradient = new double[y.length];
        double energy = scaled.gradient(y, gradient);
        assertThat(energy).isCloseTo(scaled.energy(y), within(1e-14));
        double[] v = state(y.length);
        double[] product = new double[y.length];
        scaled.hessianVector(y, v, product);
        double[] forward = new double[y.length];
        double[] backward = new double[y.length];
        scaled.gradient(moved(y, v, DIFFERENCE), forward);
        scaled.gradient(moved(y, v, -DIFFERENCE), backward);
        for (int i = 0; i < y.length; i++) {
            double[] unit = new double[y.length];
            unit[i] = 1;
            double slope = (scaled.energy(moved(y, unit, DIFFERENCE)) - scaled.energy(moved(y, unit, -DIFFERENCE)))
                    / (2 * DIFFERENCE);
            assertThat(gradient[i]).isCloseTo(slope, within(1e-8));
            assertThat(product[i]).isCloseTo((forward[i] - backward[i]) / (2 * DIFFERENCE), within(1e-8));
        }
    }

    /** The velocity in y = 3x is thrice that in x, so the motion is the same one. */
    @ParameterizedTest
    @MethodSource("hamiltonians")
    void itMovesThriceAsFast(Hamiltonian hamiltonian) {
        double[] x = state(hamiltonian.dimension());
        double[] slope = new double[x.length];
        double[] scaledSlope = new double[x.length];
        hamiltonian.evaluate(x, slope);
        double[] y = ScaledHamiltonian.scale(x);
        ScaledHamiltonian.of(hamiltonian).evaluate(y, scaledSlope);
        ScaledHamiltonian.unscale(scaledSlope);
        ScaledHamiltonian.unscale(y);
        for (int i = 0; i < x.length; i++) {
            assertThat(scaledSlope[i]).isCloseTo(slope[i], within(1e-15));
            assertThat(y[i]).isCloseTo(x[i], within(2 * Math.ulp(x[i])));
        }
    }

    private static double[] state(int dimension) {
        double[] x = new double[dimension];
        for (int i = 0; i < dimension; i++) {
            x[i] = 0.3 - 0.17 * i;
        }
        return x;
    }

    private static double[] moved(double[] x, double[] direction, double distance) {
        double[] moved = x.clone();
        for (int i = 0; i < x.length; i++) {
            moved[i] += distance * direction[i];
        }
        return moved;
    }
}
