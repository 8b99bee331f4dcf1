package org.example.leapfrog;

import dev.hnn.api.dynamics.SeparableHamiltonian;
import dev.hnn.api.integrator.Ledger;
import dev.hnn.api.integrator.Stepper;

/**
 * One trajectory of {@link Leapfrog}. The force at the end of a step is that at the beginning of the next, so a step
 * costs one gradient, and the first one half more.
 */
final class LeapfrogStepper implements Stepper {

    private final SeparableHamiltonian hamiltonian;
    private final double h;
    private final int n;
    private final double[] x;
    private final double[] gradient;
    private final Ledger ledger = new Ledger();
    private boolean forceIsKnown;

    LeapfrogStepper(SeparableHamiltonian hamiltonian, double stepSize) {
        this.hamiltonian = hamiltonian;
        this.h = stepSize;
        this.n = hamiltonian.degreesOfFreedom();
        this.x = new double[2 * n];
        this.gradient = new double[2 * n];
    }

    @Override
    public void start(double[] x0) {
        if (x0.length != x.length) {
            throw new IllegalArgumentException("The initial state must have " + x.length + " numbers, not " + x0.length
                    + ": positions first, then momenta.");
        }
        System.arraycopy(x0, 0, x, 0, x.length);
        forceIsKnown = false;
        ledger.clear();
    }

    @Override
    public void advance() {
        if (!forceIsKnown) {
            hamiltonian.potentialGradient(x, gradient);
            forceIsKnown = true;
            ledger.gradient();
        }
        kick();
        hamiltonian.kineticGradient(x, gradient);
        for (int i = 0; i < n; i++) {
            x[i] += h * gradient[n + i];
        }
        hamiltonian.potentialGradient(x, gradient);
        kick();
        ledger.gradient(); // the two halves of one gradient
        ledger.step();
    }

    private void kick() {
        for (int i = 0; i < n; i++) {
            x[n + i] -= h / 2 * gradient[i];
        }
    }

    @Override
    public void state(double[] out) {
        System.arraycopy(x, 0, out, 0, x.length);
    }

    @Override
    public Ledger ledger() {
        return ledger;
    }
}
