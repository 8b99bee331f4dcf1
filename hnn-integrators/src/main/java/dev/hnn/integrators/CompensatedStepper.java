package dev.hnn.integrators;

import dev.hnn.api.integrator.Ledger;
import dev.hnn.api.integrator.Stepper;

/** What all steppers here have in common: a compensated state and a ledger. */
abstract class CompensatedStepper implements Stepper {

    final CompensatedState state;
    final Ledger ledger;

    CompensatedStepper(CompensatedState state, Ledger ledger) {
        this.state = state;
        this.ledger = ledger;
    }

    /** Resets what a stepper carries from step to step beside its state. */
    abstract void forget();

    @Override
    public final void start(double[] x0) {
        state.start(x0);
        ledger.clear();
        forget();
    }

    @Override
    public final void state(double[] out) {
        state.copyTo(out);
    }

    /** {@inheritDoc} Here the carries of the compensated sums. */
    @Override
    public final void remainder(double[] out) {
        System.arraycopy(state.carry, 0, out, 0, state.carry.length);
    }

    @Override
    public final Ledger ledger() {
        return ledger;
    }
}
