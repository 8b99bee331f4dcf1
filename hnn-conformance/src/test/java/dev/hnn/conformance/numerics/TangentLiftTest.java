package dev.hnn.conformance.numerics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.hnn.api.dynamics.Hamiltonian;
import dev.hnn.api.dynamics.SeparableHamiltonian;
import dev.hnn.conformance.problems.Problem;
import dev.hnn.conformance.problems.Problems;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TangentLiftTest {

    static Stream<Hamiltonian> hamiltonians() {
        return Stream.of(Problems.separable(), Problems.nonSeparable())
                .flatMap(List::stream)
                .map(Problem::dynamics)
                .map(Hamiltonian.class::cast);
    }

    /** Its vector field is (f(x), f′(x)v), which differences of f give as well. */
    @ParameterizedTest
    @MethodSource("hamiltonians")
    void itsVectorFieldIsTheVariationalEquation(Hamiltonian hamiltonian) {
        int dimension = hamiltonian.dimension();
        double[] x = new double[dimension];
        double[] v = new double[dimension];
        for (int i = 0; i < dimension; i++) {
            x[i] = 0.3 + 0.2 * i;
            v[i] = 1 - 0.6 * i;
        }
        TangentLift lift = TangentLift.of(hamiltonian);
        assertThat(lift instanceof SeparableHamiltonian).isEqualTo(hamiltonian instanceof SeparableHamiltonian);
        double[] slope = new double[2 * dimension];
        lift.evaluate(TangentLift.join(x, v), slope);
        double[] point = new double[dimension];
        double[] tangent = new double[dimension];
        TangentLift.point(slope, point);
        TangentLift.tangent(slope, tangent);
        double[] f = new double[dimension];
        hamiltonian.evaluate(x, f);
        CentralDifferences difference = CentralDifferences.of(
                (s, out) -> {
                    double[] moved = x.clone();
                    for (int i = 0; i < dimension; i++) {
                        moved[i] += s * v[i];
                    }
                    hamiltonian.evaluate(moved, out);
                },
                dimension,
                1.0 / 8);
        for (int i = 0; i < dimension; i++) {
            assertThat(point[i]).isCloseTo(f[i], within(1e-15));
            assertThat(tangent[i]).isCloseTo(difference.value(i), within(1e-11));
        }
    }

    /** The energy and its derivatives belong together, to the accuracy of the third derivatives by differences. */
    @ParameterizedTest
    @MethodSource("hamiltonians")
    void itsDerivativesAreThoseOfItsEnergy(Hamiltonian hamiltonian) {
        TangentLift lift = TangentLift.of(hamiltonian);
        int dimension = lift.dimension();
        double[] y = new double[dimension];
        double[] w = new double[dimension];
        for (int i = 0; i < dimension; i++) {
            y[i] = 0.4 - 0.1 * i;
            w[i] = 0.5 + 0.3 * i;
        }
        double[] gradient = new double[dimension];
        double[] product = new double[dimension];
        assertThat(lift.gradient(y, gradient)).isEqualTo(lift.energy(y));
        lift.hessianVector(y, w, product);
        CentralDifferences slope =
                CentralDifferences.of((s, out) -> lift.gradient(moved(y, w, s), out), dimension, 1.0 / 8);
        CentralDifferences energy = CentralDifferences.of((s, out) -> out[0] = lift.energy(moved(y, w, s)), 1, 1.0 / 8);
        double along = 0;
        for (int i = 0; i < dimension; i++) {
            assertThat(product[i]).isCloseTo(slope.value(i), within(1e-8));
            along += gradient[i] * w[i];
        }
        assertThat(along).isCloseTo(energy.value(0), within(1e-10));
    }

    private static double[] moved(double[] y, double[] w, double s) {
        double[] moved = y.clone();
        for (int i = 0; i < y.length; i++) {
            moved[i] += s * w[i];
        }
        return moved;
    }
}
