package dev.hnn.perf.integration;

import dev.hnn.api.dynamics.Hamiltonian;

/** The largest relative error of the energy over the states that it is shown. Mutable, for one thread. */
final class EnergyError {

    private final Hamiltonian hamiltonian;
    private final double start;
    private double largest;

    EnergyError(Hamiltonian hamiltonian, double[] x0) {
        this.hamiltonian = hamiltonian;
        this.start = hamiltonian.energy(x0);
    }

    /** Takes a state; one that is not finite makes the error infinite. */
    void add(double[] x) {
        double error = Math.abs((hamiltonian.energy(x) - start) / start);
        largest = error <= largest ? largest : Double.isNaN(error) ? Double.POSITIVE_INFINITY : error;
    }

    double largest() {
        return largest;
    }
}
