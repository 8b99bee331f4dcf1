package dev.hnn.integrators.stepping;

import dev.hnn.api.dynamics.SeparableHamiltonian;
import dev.hnn.api.integrator.Ledger;

/**
 * A stepper for H = T(p) + V(q) that alternates kicks of p by −V′(q) and drifts of q by T′(p). Both are exact flows, of V and of
 * T. Which gradients are still those of the state as it is, the class that extends this knows.
 */
public abstract class KickDriftStepper extends CompensatedStepper {

    private final SeparableHamiltonian hamiltonian;
    private final int n;
    private final double[] potentialGradient;
    private final double[] kineticGradient;

    /**
     * Makes a stepper that waits for its start.
     *
     * @param hamiltonian what is advanced
     */
    protected KickDriftStepper(SeparableHamiltonian hamiltonian) {
        super(new CompensatedState(hamiltonian.dimension()), new Ledger());
        this.hamiltonian = hamiltonian;
        this.n = hamiltonian.degreesOfFreedom();
        this.potentialGradient = new double[2 * n];
        this.kineticGradient = new double[2 * n];
    }

    /** Computes V′ at the state, for kicks. */
    protected final void evaluatePotential() {
        hamiltonian.potentialGradient(state.x, potentialGradient);
    }

    /** Computes T′ at the state, for drifts. */
    protected final void evaluateKinetic() {
        hamiltonian.kineticGradient(state.x, kineticGradient);
    }

    /**
     * p ← p − length · V′, as it was last computed.
     *
     * @param length a part of the step size
     */
    protected final void kick(double length) {
        for (int i = 0; i < n; i++) {
            state.add(n + i, -length * potentialGradient[i]);
        }
    }

    /**
     * q ← q + length · T′, as it was last computed.
     *
     * @param length a part of the step size
     */
    protected final void drift(double length) {
        for (int i = 0; i < n; i++) {
            state.add(i, length * kineticGradient[n + i]);
        }
    }
}
