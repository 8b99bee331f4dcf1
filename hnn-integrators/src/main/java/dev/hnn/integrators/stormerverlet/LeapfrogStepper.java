package dev.hnn.integrators.stormerverlet;

import dev.hnn.api.dynamics.SeparableHamiltonian;
import dev.hnn.integrators.stepping.KickDriftStepper;

/** {@link StormerVerlet} for H = T(p) + V(q), where nothing has to be solved. */
final class LeapfrogStepper extends KickDriftStepper {

    private final Splitting splitting;
    private final double h;

    /** Whether the half gradient that ended the last step is there. */
    private boolean begun;

    LeapfrogStepper(SeparableHamiltonian hamiltonian, Splitting splitting, double stepSize) {
        super(hamiltonian);
        this.splitting = splitting;
        this.h = stepSize;
    }

    @Override
    protected void forget() {
        begun = false;
    }

    @Override
    public void advance() {
        switch (splitting) {
            case KICK_DRIFT_KICK -> {
                if (!begun) {
                    evaluatePotential();
                    ledger.gradient();
                }
                kick(h / 2);
                evaluateKinetic();
                drift(h);
                evaluatePotential();
                kick(h / 2);
            }
            case DRIFT_KICK_DRIFT -> {
                if (!begun) {
                    evaluateKinetic();
                    ledger.gradient();
                }
                drift(h / 2);
                evaluatePotential();
                kick(h);
                evaluateKinetic();
                drift(h / 2);
            }
        }
        begun = true;
        ledger.gradient(); // the two halves of one gradient
        ledger.step();
    }
}
