package dev.hnn.conformance;

import dev.hnn.api.dynamics.Hamiltonian;
import dev.hnn.conformance.numerics.CentralDifferences;
import java.util.Arrays;
import java.util.Random;

/**
 * A Hamiltonian's derivatives against differences.
 *
 * <p>The differences start with a step of an eighth of a coordinate's size, and again with shorter ones where they do not
 * converge, as in a region that is wide beside what happens in it. An element is judged by its own largest modulus over the
 * states, of which 1e-10 is far above the rounding of a gradient; not by the energy, in which a constant or another
 * coordinate may be far larger. Beside that, ten times what the differences say of their own error is allowed: of
 * truncation, and of the round-off of H at the very state and with the step that was taken. Where that is more than 1e-5 of
 * the element it resolves nothing, and fails.
 */
final class Derivatives {

    private static final double FIRST_STEP = 1.0 / 8;
    private static final double RESOLUTION = 1e-10;
    private static final double SAFETY = 10;
    private static final double WORST_RESOLUTION = 1e-5;

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
        double[] units = new double[dimension];
        double[] sizes = Sizes.ofGradient(hamiltonian, states);
        double range = Sizes.rangeOfEnergy(hamiltonian, states);
        double[] magnitude = {Sizes.typical(states.stream().mapToDouble(hamiltonian::energy))};
        for (int i = 0; i < dimension; i++) {
            units[i] = sizes[i] > 0 ? sizes[i] : range / states.scale(i);
        }
        Worst worst = new Worst();
        for (int k = 0; k < states.count(); k++) {
            double[] x = states.get(k);
            hamiltonian.gradient(x, gradient);
            for (int i = 0; i < dimension; i++) {
                double[] point = x.clone();
                int coordinate = i;
                CentralDifferences slope = CentralDifferences.refined(
                        (s, out) -> {
                            point[coordinate] = x[coordinate] + s;
                            out[0] = hamiltonian.energy(point);
                        },
                        magnitude,
                        firstStep(i),
                        new double[] {RESOLUTION * units[i]});
                int state = k;
                worst.add(
                        gradient[i] - slope.value(0),
                        tolerance(slope.error(0), units[i]),
                        () -> states.describe(state) + ", element " + coordinate + ": gradient " + gradient[coordinate]
                                + ", differences " + slope.value(0));
            }
        }
        return worst.outcome("∂H/∂xᵢ");
    }

    /** A power of two, so that adding it to a coordinate is exact. */
    private double firstStep(int i) {
        return Math.scalb(1.0, Math.getExponent(FIRST_STEP * states.scale(i)));
    }

    /** ∇²H·v against differences of ∇H. */
    Outcome hessianVector() {
        int dimension = states.dimension();
        double[][] directions = directions();
        double[][] products = new double[states.count()][dimension];
        double[] units = new double[dimension];
        for (int k = 0; k < states.count(); k++) {
            hamiltonian.hessianVector(states.get(k), directions[k], products[k]);
            Sizes.include(products[k], units);
        }
        double[] sizes = Sizes.ofGradient(hamiltonian, states);
        double[] magnitudes = Sizes.typicalGradient(hamiltonian, states);
        double[] wanted = new double[dimension];
        for (int i = 0; i < dimension; i++) {
            units[i] = units[i] > 0 ? units[i] : sizes[i];
            wanted[i] = RESOLUTION * units[i];
        }
        Worst worst = new Worst();
        for (int k = 0; k < states.count(); k++) {
            double[] x = states.get(k);
            double[] v = directions[k];
            double[] point = new double[dimension];
            CentralDifferences slope = CentralDifferences.refined(
                    (s, out) -> {
                        for (int i = 0; i < dimension; i++) {
                            point[i] = x[i] + s * v[i];
                        }
                        hamiltonian.gradient(point, out);
                    },
                    magnitudes,
                    FIRST_STEP,
                    wanted);
            for (int i = 0; i < dimension; i++) {
                int state = k;
                int element = i;
                double product = products[k][i];
                worst.add(
                        product - slope.value(i),
                        tolerance(slope.error(i), units[i]),
                        () -> states.describe(state) + ", v = " + Arrays.toString(v) + ", element " + element
                                + ": product " + product + ", differences " + slope.value(element));
            }
        }
        return worst.outcome("(∇²H·v)ᵢ");
    }

    private double[][] directions() {
        Random random = new Random(States.SEED);
        double[][] directions = new double[states.count()][];
        for (int k = 0; k < directions.length; k++) {
            directions[k] = states.direction(random);
        }
        return directions;
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

    /** Not a number where the differences are too coarse for a verdict. */
    private static double tolerance(double error, double unit) {
        double tolerance = SAFETY * error + RESOLUTION * unit;
        return tolerance > WORST_RESOLUTION * unit ? Double.NaN : tolerance;
    }
}
