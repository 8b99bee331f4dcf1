package dev.hnn.integrators.symplecticeuler;

import dev.hnn.api.dynamics.SeparableHamiltonian;
import dev.hnn.integrators.stepping.KickDriftStepper;

/** {@link SymplecticEuler} for H = T(p) + V(q), where nothing has to be solved. */
final class SeparableStepper extends KickDriftStepper {

    private final Variant variant;
    private final double h;

    SeparableStepper(SeparableHamiltonian hamiltonian, Variant variant, double stepSize) {
        super(hamiltonian);
        this.variant = variant;
        this.h = stepSize;
    }

    @Override
    protected void forget() {
        // Nothing is kept from step to step but the state.
    }

    @Override
    public void advance() {
        switch (variant) {
            case POSITION_FIRST -> {
                evaluateKinetic();
                drift(h);
                evaluatePotential();
                kick(h);
            }
            case MOMENTUM_FIRST -> {
                evaluatePotential();
                kick(h);
                evaluateKinetic();
                drift(h);
            }
        }
        ledger.gradient(); // the two halves of one gradient
        ledger.step();
    }
}
