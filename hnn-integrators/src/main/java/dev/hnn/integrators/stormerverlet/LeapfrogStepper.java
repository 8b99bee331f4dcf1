package dev.hnn.integrators.stormerverlet;

import dev.hnn.api.dynamics.SeparableHamiltonian;
import dev.hnn.api.integrator.Ledger;
import dev.hnn.integrators.stepping.CompensatedState;
import dev.hnn.integrators.stepping.CompensatedStepper;

/** {@link StormerVerlet} for H = T(p) + V(q), where nothing has to be solved. */
final class LeapfrogStepper extends CompensatedStepper {

    private final SeparableHamiltonian hamiltonian;
    private final Splitting splitting;
    private final double h;
    private final int n;
    private final double[] force;
    private final double[] velocity;

    /** Whether the half gradient that ended the last step is there. */
    private boolean begun;

    LeapfrogStepper(SeparableHamiltonian hamiltonian, Splitting splitting, double stepSize) {
        super(new CompensatedState(hamiltonian.dimension()), new Ledger());
        this.hamiltonian = hamiltonian;
        this.splitting = splitting;
        this.h = stepSize;
        this.n = hamiltonian.degreesOfFreedom();
        this.force = new double[2 * n];
        this.velocity = new double[2 * n];
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
                    hamiltonian.potentialGradient(state.x, force);
                    ledger.gradient();
                }
                kick(h / 2);
                hamiltonian.kineticGradient(state.x, velocity);
                drift(h);
                hamiltonian.potentialGradient(state.x, force);
                kick(h / 2);
            }
            case DRIFT_KICK_DRIFT -> {
                if (!begun) {
                    hamiltonian.kineticGradient(state.x, velocity);
                    ledger.gradient();
                }
                drift(h / 2);
                hamiltonian.potentialGradient(state.x, force);
                kick(h);
                hamiltonian.kineticGradient(state.x, velocity);
                drift(h / 2);
            }
        }
        begun = true;
        ledger.gradient(); // the two halves of one gradient
        ledger.step();
    }

    private void kick(double length) {
        for (int i = 0; i < n; i++) {
            state.add(n + i, -length * force[i]);
        }
    }

    private void drift(double length) {
        for (int i = 0; i < n; i++) {
            state.add(i, length * velocity[n + i]);
        }
    }
}
