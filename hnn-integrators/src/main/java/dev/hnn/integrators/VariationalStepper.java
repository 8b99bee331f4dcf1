package dev.hnn.integrators;

import dev.hnn.api.dynamics.Hamiltonian;
import dev.hnn.api.integrator.Ledger;
import dev.hnn.api.integrator.Stepper;

/** What the forms of {@link VariationalIntegrator} have in common: the state and the ledger. */
abstract class VariationalStepper implements Stepper {

    final CompensatedState state;
    final Ledger ledger = new Ledger();

    VariationalStepper(Hamiltonian hamiltonian) {
        this.state = new CompensatedState(hamiltonian.dimension());
    }

    /** Resets what a form carries from step to step. */
    abstract void forget();

    /** Advances the state by one step. */
    abstract void step();

    @Override
    public final void start(double[] x0) {
        state.start(x0);
        ledger.clear();
        forget();
    }

    @Override
    public final void advance() {
        step();
        ledger.step();
    }

    @Override
    public final void state(double[] out) {
        state.copyTo(out);
    }

    @Override
    public final Ledger ledger() {
        return ledger;
    }
}
