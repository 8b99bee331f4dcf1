package dev.hnn.conformance;

import dev.hnn.api.dynamics.Hamiltonian;
import dev.hnn.api.dynamics.SeparableHamiltonian;
import java.util.Arrays;

/** The two parts of a separable Hamiltonian: that they add up, and that each keeps to its half. */
final class Parts {

    /**
     * The whole may be summed in another order than the parts: a few roundings of its terms, which are as large where they
     * cancel as elsewhere.
     */
    private static final double ROUNDINGS = 1e-14;

    private static final double UNTOUCHED = 7e77;

    private final Hamiltonian hamiltonian;
    private final States states;

    Parts(Hamiltonian hamiltonian, States states) {
        this.hamiltonian = hamiltonian;
        this.states = states;
    }

    Outcome outcome() {
        if (!(hamiltonian instanceof SeparableHamiltonian separable)) {
            throw new NotApplicable("the Hamiltonian is not a SeparableHamiltonian");
        }
        int dimension = states.dimension();
        int n = dimension / 2;
        double[] whole = new double[dimension];
        double[] kinetic = new double[dimension];
        double[] potential = new double[dimension];
        double[] sizes = Sizes.ofGradient(hamiltonian, states);
        double energies = states.stream()
                .mapToDouble(x -> Math.abs(separable.kineticGradient(x, kinetic))
                        + Math.abs(separable.potentialGradient(x, potential)))
                .max()
                .orElseThrow();
        Worst worst = new Worst();
        for (int k = 0; k < states.count(); k++) {
            double[] x = states.get(k);
            Arrays.fill(kinetic, UNTOUCHED);
            Arrays.fill(potential, UNTOUCHED);
            double t = separable.kineticGradient(x, kinetic);
            double v = separable.potentialGradient(x, potential);
            if (!untouched(kinetic, 0, n) || !untouched(potential, n, dimension)) {
                return Outcome.failed(
                        "a part wrote beyond its half: kineticGradient " + Arrays.toString(kinetic)
                                + ", potentialGradient " + Arrays.toString(potential)
                                + ", both filled with 7e77 before",
                        states.describe(k));
            }
            if (readsTheOtherHalf(separable, x, states.get((k + 1) % states.count()))) {
                return Outcome.failed(
                        "a part changed with the other half of the state",
                        states.describe(k) + ", the other half from " + states.describe((k + 1) % states.count()));
            }
            double h = separable.gradient(x, whole);
            int state = k;
            worst.add(h - (t + v), ROUNDINGS * energies, () -> states.describe(state) + ", energies");
            for (int i = 0; i < dimension; i++) {
                double part = i < n ? potential[i] : kinetic[i];
                int element = i;
                worst.add(
                        whole[i] - part,
                        ROUNDINGS * sizes[i],
                        () -> states.describe(state) + ", element " + element + " of the gradient");
            }
        }
        return worst.outcome("the whole beside the sum of its parts");
    }

    private static boolean untouched(double[] gradient, int from, int to) {
        return Arrays.stream(gradient, from, to).allMatch(value -> value == UNTOUCHED);
    }

    private static boolean readsTheOtherHalf(SeparableHamiltonian separable, double[] x, double[] other) {
        int n = x.length / 2;
        double[] sameP = x.clone();
        System.arraycopy(other, 0, sameP, 0, n);
        double[] sameQ = other.clone();
        System.arraycopy(x, 0, sameQ, 0, n);
        double[] a = new double[x.length];
        double[] b = new double[x.length];
        boolean same = Bits.same(separable.kineticGradient(x, a), separable.kineticGradient(sameP, b))
                && Bits.same(a, b)
                && Bits.same(separable.potentialGradient(x, a), separable.potentialGradient(sameQ, b))
                && Bits.same(a, b);
        return !same;
    }
}
