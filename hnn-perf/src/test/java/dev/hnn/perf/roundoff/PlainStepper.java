package dev.hnn.perf.roundoff;

import dev.hnn.api.dynamics.Hamiltonian;
import dev.hnn.api.integrator.Ledger;
import dev.hnn.api.integrator.Stepper;

/** Scheme (6) for p²/2 + V(q), with sums that lose what they round. */
final class PlainStepper implements Stepper {

    private final Hamiltonian hamiltonian;
    private final double h;
    private final double[] x = new double[2];
    private final double[] gradient = new double[2];
    private final Ledger ledger = new Ledger();

    PlainStepper(Hamiltonian hamiltonian, double h) {
        this.hamiltonian = hamiltonian;
        this.h = h;
    }

    @Override
    public void start(double[] x0) {
        System.arraycopy(x0, 0, x, 0, 2);
    }

    @Override
    public void advance() {
        x[0] += h * x[1];
        hamiltonian.gradient(x, gradient);
        x[1] -= h * gradient[0];
    }

    @Override
    public void state(double[] out) {
        System.arraycopy(x, 0, out, 0, 2);
    }

    @Override
    public Ledger ledger() {
        return ledger;
    }
}
