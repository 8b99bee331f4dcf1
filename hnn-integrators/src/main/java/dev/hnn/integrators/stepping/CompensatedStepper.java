package dev.hnn.integrators.stepping;

import dev.hnn.api.integrator.Ledger;
import dev.hnn.api.integrator.Stepper;

/** What all steppers here have in common: a compensated state and a ledger. */
public abstract class CompensatedStepper implements Stepper {

    /** The state. */
    protected final CompensatedState state;

    /** The work since the start. */
    protected final Ledger ledger;

    /**
     * Makes a stepper that waits for its start.
     *
     * @param state the state that it advances
     * @param ledger where it counts
     */
    protected CompensatedStepper(CompensatedState state, Ledger ledger) {
        this.state = state;
        this.ledger = ledger;
    }

    /** Resets what a stepper carries from step to step beside its state. */
    protected abstract void forget();

    /** Resets what a stepper carries that belongs to the state it is moved away from; by default, all that it carries. */
    protected void leave() {
        forget();
    }

    @Override
    public final void moveTo(double[] x, double[] remainder) {
        state.set(x, remainder);
        leave();
    }

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
