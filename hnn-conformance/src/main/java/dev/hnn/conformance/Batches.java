package dev.hnn.conformance;

import dev.hnn.api.dynamics.Hamiltonian;
import dev.hnn.api.dynamics.VectorField;
import java.util.Arrays;

/** The forms of a dynamics for several states at once: the bits of one state alone, at any place, in any company. */
final class Batches {

    /** Odd and even, and beyond the width of any tile of vector registers. */
    private static final int LARGEST = 19;

    private static final double UNTOUCHED = 7e77;

    private final VectorField field;
    private final States states;

    Batches(VectorField field, States states) {
        this.field = field;
        this.states = states;
    }

    Outcome outcome() {
        for (int count = 0; count <= LARGEST; count++) {
            for (int first : new int[] {0, 3}) {
                double[][] x = new double[LARGEST + 1][];
                for (int k = 0; k <= LARGEST; k++) {
                    x[k] = states.get((first + k) % states.count());
                }
                Outcome difference = compare(x, first, count);
                if (difference.verdict() == Verdict.FAILED) {
                    return difference;
                }
            }
        }
        return Outcome.passed("the same bits in batches of 0 to " + LARGEST + " states", "");
    }

    private Outcome compare(double[][] x, int first, int count) {
        double[][] slopes = outputs();
        double[] slope = new double[states.dimension()];
        field.evaluate(x, slopes, count);
        for (int k = 0; k < count; k++) {
            field.evaluate(x[k], slope);
            if (!Bits.same(slopes[k], slope)) {
                return differ("evaluate", slope, slopes[k], first, k, count);
            }
        }
        return untouched(slopes, count)
                ? field instanceof Hamiltonian hamiltonian
                        ? compare(hamiltonian, x, first, count)
                        : Outcome.passed("", "")
                : beyond(count);
    }

    private Outcome compare(Hamiltonian hamiltonian, double[][] x, int first, int count) {
        double[][] gradients = outputs();
        double[] energies = new double[LARGEST + 1];
        Arrays.fill(energies, UNTOUCHED);
        hamiltonian.gradient(x, gradients, count);
        hamiltonian.energy(x, energies, count);
        double[] gradient = new double[states.dimension()];
        for (int k = 0; k < count; k++) {
            double energy = hamiltonian.gradient(x[k], gradient);
            if (!Bits.same(gradients[k], gradient)) {
                return differ("gradient", gradient, gradients[k], first, k, count);
            }
            if (!Bits.same(energies[k], energy)) {
                return differ("energy", new double[] {energy}, new double[] {energies[k]}, first, k, count);
            }
        }
        return untouched(gradients, count) && energies[count] == UNTOUCHED ? Outcome.passed("", "") : beyond(count);
    }

    private double[][] outputs() {
        double[][] outputs = new double[LARGEST + 1][states.dimension()];
        for (double[] output : outputs) {
            Arrays.fill(output, UNTOUCHED);
        }
        return outputs;
    }

    private static boolean untouched(double[][] outputs, int count) {
        return Arrays.stream(outputs, count, outputs.length)
                .allMatch(output -> Arrays.stream(output).allMatch(value -> value == UNTOUCHED));
    }

    private Outcome differ(String what, double[] alone, double[] together, int first, int k, int count) {
        return Outcome.failed(
                what + " gives " + Arrays.toString(alone) + " alone and " + Arrays.toString(together) + " at place " + k
                        + " of " + count,
                states.describe((first + k) % states.count()));
    }

    private static Outcome beyond(int count) {
        return Outcome.failed("wrote beyond the " + count + " states that were asked for", "a batch of " + count);
    }
}
