package dev.hnn.conformance;

import dev.hnn.api.dynamics.Hamiltonian;

/** A Hamiltonian's values: that they agree with each other. */
final class Values {

    /**
     * J∇H may be computed in another order than ∇H: a few roundings of its terms, which are as large where they cancel as
     * elsewhere.
     */
    private static final double ROUNDINGS = 1e-14;

    private final Hamiltonian hamiltonian;
    private final States states;

    Values(Hamiltonian hamiltonian, States states) {
        this.hamiltonian = hamiltonian;
        this.states = states;
    }

    Outcome energy() {
        double[] gradient = new double[states.dimension()];
        for (int k = 0; k < states.count(); k++) {
            double alone = hamiltonian.energy(states.get(k));
            double beside = hamiltonian.gradient(states.get(k), gradient);
            if (!Bits.same(alone, beside)) {
                return Outcome.failed("energy is " + alone + ", gradient returns " + beside, states.describe(k));
            }
        }
        return Outcome.passed("the same bits at " + states.count() + " states", "");
    }

    Outcome vectorField() {
        int n = states.dimension() / 2;
        double[] gradient = new double[2 * n];
        double[] dx = new double[2 * n];
        double[] sizes = Sizes.ofGradient(hamiltonian, states);
        Worst worst = new Worst();
        for (int k = 0; k < states.count(); k++) {
            int state = k;
            hamiltonian.gradient(states.get(k), gradient);
            hamiltonian.evaluate(states.get(k), dx);
            for (int i = 0; i < n; i++) {
                worst.add(dx[i] - gradient[n + i], ROUNDINGS * sizes[n + i], () -> states.describe(state));
                worst.add(dx[n + i] + gradient[i], ROUNDINGS * sizes[i], () -> states.describe(state));
            }
        }
        return worst.outcome("an element of evaluate(x)");
    }
}
