package dev.hnn.integrators.stepping;

import dev.hnn.api.integrator.Ledger;

/**
 * A stepper whose step pauses wherever it needs a value of the dynamics, ∇H or f, so that whoever drives it can compute the
 * values for many steppers at once:
 *
 * <pre>{@code
 *   stepper.begin();
 *   do {
 *       // compute the value at stepper.point() into stepper.value()
 *   } while (stepper.resume());
 * }</pre>
 *
 * <p>Driven alone or {@linkplain LockstepEnsemble with others} it is the same code, so the results are the same.
 */
public abstract class PausingStepper extends CompensatedStepper {

    /**
     * Makes a stepper that waits for its start.
     *
     * @param state the state that it advances
     * @param ledger where it counts
     */
    protected PausingStepper(CompensatedState state, Ledger ledger) {
        super(state, ledger);
    }

    /** Where a value is needed while the stepper waits. Always the same array. */
    protected abstract double[] point();

    /** Receives the value. Always the same array. */
    protected abstract double[] value();

    /** Computes the value at the point, for a stepper that is driven alone. */
    protected abstract void evaluate();

    /** Begins a step, up to the first value that it needs; there is always one. */
    protected abstract void begin();

    /** Goes on from a value to the next one, or to the end of the step; whether there is a next one. */
    protected abstract boolean proceed();

    /** Takes the value that it waited for; whether it waits for another one. If not, the step is done. */
    public final boolean resume() {
        ledger.gradient();
        boolean waits = proceed();
        if (!waits) {
            ledger.step();
        }
        return waits;
    }

    @Override
    public final void advance() {
        begin();
        do {
            evaluate();
        } while (resume());
    }
}
