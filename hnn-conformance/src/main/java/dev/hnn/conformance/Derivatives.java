package dev.hnn.conformance;

import dev.hnn.api.dynamics.Hamiltonian;
import dev.hnn.conformance.numerics.CentralDifferences;
import java.util.Arrays;
import java.util.Random;

/**
 * A Hamiltonian's derivatives against differences.
 *
 * <p>The differences start with a step of an eighth of a coordinate's size and are halved seven times, so that their
 * round-off is at most about 1000 ε |H| / size and their truncation, of order 16 at best, less than that for any H that is
 * smooth over the region. So 1e-10 |H| / size is what they can resolve; where they are worse (near a singularity) they say
 * so by their estimate, of which ten times is allowed. An estimate above 1e-4 of the size resolves nothing, and fails.
 */
final class Derivatives {

    private static final double FIRST_STEP = 1.0 / 8;
    private static final double RESOLUTION = 1e-10;
    private static final double SAFETY = 10;
    private static final double WORST_RESOLUTION = 1e-4;

    /** Some hundred roundings in a Hessian–vector product, relative to the terms of the sum. */
    private static final double SYMMETRY = 1e-11;

    private final Hamiltonian hamiltonian;
    private final States states;

    Derivatives(Hamiltonian hamiltonian, States states) {
        this.hamiltonian = hamiltonian;
        this.states = states;
    }

    /** ∇H against differences of H. */
    Outcome gradient() {
        int dimension = states.dimension();
        double[] gradient = new double[dimension];
        double size = states.stream()
                .mapToDouble(x -> Math.abs(hamiltonian.energy(x)))
                .max()
                .orElseThrow();
        Worst worst = new Worst();
        for (int k = 0; k < states.count(); k++) {
            double[] x = states.get(k);
            hamiltonian.gradient(x, gradient);
            for (int i = 0; i < dimension; i++) {
                double[] point = x.clone();
                int coordinate = i;
                double unit = size / states.scale(i);
                CentralDifferences slope = CentralDifferences.of(
                        (s, out) -> {
                            point[coordinate] = x[coordinate] + s;
                            out[0] = hamiltonian.energy(point);
                        },
                        1,
                        FIRST_STEP * states.scale(i));
                int state = k;
                worst.add(
                        gradient[i] - slope.value(0),
                        tolerance(slope.error(0), unit),
                        () -> states.describe(state) + ", element " + coordinate + ": gradient " + gradient[coordinate]
                                + ", differences " + slope.value(0));
            }
        }
        return worst.outcome("∂H/∂xᵢ");
    }

    /** ∇²H·v against differences of ∇H. */
    Outcome hessianVector() {
        int dimension = states.dimension();
        double[] sizes = gradientSizes();
        double[] product = new double[dimension];
        Random random = new Random(States.SEED);
        Worst worst = new Worst();
        for (int k = 0; k < states.count(); k++) {
            double[] x = states.get(k);
            double[] v = states.direction(random);
            double[] point = new double[dimension];
            hamiltonian.hessianVector(x, v, product);
            CentralDifferences slope = CentralDifferences.of(
                    (s, out) -> {
                        for (int i = 0; i < dimension; i++) {
                            point[i] = x[i] + s * v[i];
                        }
                        hamiltonian.gradient(point, out);
                    },
                    dimension,
                    FIRST_STEP);
            for (int i = 0; i < dimension; i++) {
                int state = k;
                int element = i;
                worst.add(
                        product[i] - slope.value(i),
                        tolerance(slope.error(i), sizes[i]),
                        () -> states.describe(state) + ", v = " + Arrays.toString(v) + ", element " + element
                                + ": product " + product[element] + ", differences " + slope.value(element));
            }
        }
        return worst.outcome("(∇²H·v)ᵢ");
    }

    /** u·(∇²H·v) against v·(∇²H·u). */
    Outcome symmetry() {
        int dimension = states.dimension();
        double[] productU = new double[dimension];
        double[] productV = new double[dimension];
        Random random = new Random(States.SEED);
        Worst worst = new Worst();
        for (int k = 0; k < states.count(); k++) {
            double[] x = states.get(k);
            double[] u = states.direction(random);
            double[] v = states.direction(random);
            hamiltonian.hessianVector(x, u, productU);
            hamiltonian.hessianVector(x, v, productV);
            double difference = 0;
            double terms = 0;
            for (int i = 0; i < dimension; i++) {
                difference += u[i] * productV[i] - v[i] * productU[i];
                terms += Math.abs(u[i] * productV[i]) + Math.abs(v[i] * productU[i]);
            }
            int state = k;
            worst.add(
                    difference,
                    SYMMETRY * terms,
                    () -> states.describe(state) + ", u = " + Arrays.toString(u) + ", v = " + Arrays.toString(v));
        }
        return worst.outcome("u·(∇²H·v) − v·(∇²H·u)");
    }

    /** The largest modulus of each element of the gradient over the states. */
    private double[] gradientSizes() {
        double[] sizes = new double[states.dimension()];
        double[] gradient = new double[states.dimension()];
        states.stream().forEach(x -> {
            hamiltonian.gradient(x, gradient);
            for (int i = 0; i < sizes.length; i++) {
                sizes[i] = Math.max(sizes[i], Math.abs(gradient[i]));
            }
        });
        return sizes;
    }

    private static double tolerance(double estimate, double unit) {
        return estimate > WORST_RESOLUTION * unit ? Double.NaN : SAFETY * estimate + RESOLUTION * unit;
    }
}
