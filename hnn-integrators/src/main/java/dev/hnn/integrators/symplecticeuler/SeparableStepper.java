package dev.hnn.integrators.symplecticeuler;

import dev.hnn.api.dynamics.SeparableHamiltonian;
import dev.hnn.api.integrator.Ledger;
import dev.hnn.integrators.stepping.CompensatedState;
import dev.hnn.integrators.stepping.CompensatedStepper;

/** {@link SymplecticEuler} for H = T(p) + V(q), where nothing has to be solved. */
final class SeparableStepper extends CompensatedStepper {

    private final SeparableHamiltonian hamiltonian;
    private final Variant variant;
    private final double h;
    private final int n;
    private final double[] gradient;

    SeparableStepper(SeparableHamiltonian hamiltonian, Variant variant, double stepSize) {
        super(new CompensatedState(hamiltonian.dimension()), new Ledger());
        this.hamiltonian = hamiltonian;
        this.variant = variant;
        this.h = stepSize;
        this.n = hamiltonian.degreesOfFreedom();
        this.gradient = new double[2 * n];
    }

    @Override
    protected void forget() {
        // Nothing is kept from step to step but the state.
    }

    @Override
    public void advance() {
        switch (variant) {
            case POSITION_FIRST -> {
                drift();
                kick();
            }
            case MOMENTUM_FIRST -> {
                kick();
                drift();
            }
        }
        ledger.gradient(); // the two halves of one gradient
        ledger.step();
    }

    private void drift() {
        hamiltonian.kineticGradient(state.x, gradient);
        for (int i = 0; i < n; i++) {
            state.add(i, h * gradient[n + i]);
        }
    }

    private void kick() {
        hamiltonian.potentialGradient(state.x, gradient);
        for (int i = 0; i < n; i++) {
            state.add(n + i, -h * gradient[i]);
        }
    }
}
