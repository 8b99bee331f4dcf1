package dev.hnn.integrators.composition;

import dev.hnn.api.integrator.Ledger;
import dev.hnn.api.integrator.Stepper;
import dev.hnn.integrators.stepping.CompensatedState;
import dev.hnn.integrators.stepping.CompensatedStepper;

/**
 * {@link SymmetricComposition} at work. A stepper that takes several substeps one after the other, as the last of a step and the
 * first of the next, goes on and keeps what it remembers; any other is started where the one before it ended.
 */
final class SubstepStepper extends CompensatedStepper {

    /** In the order in which they are taken; those of the same length are one stepper. */
    private final Stepper[] substeps;

    /** What the state had lost to rounding when the stepper at work was started, which knows nothing of it. */
    private final double[] unknown;

    private final double[] high;
    private final double[] low;
    private final Ledger earlier = new Ledger();
    private boolean atStart = true;

    SubstepStepper(Stepper[] substeps, int dimension) {
        super(new CompensatedState(dimension), new Ledger());
        this.substeps = substeps;
        this.unknown = new double[dimension];
        this.high = new double[dimension];
        this.low = new double[dimension];
    }

    @Override
    protected void forget() {
        atStart = true;
    }

    @Override
    public void advance() {
        Stepper before = substeps[substeps.length - 1];
        for (Stepper substep : substeps) {
            if (atStart || substep != before) {
                substep.start(state.x);
                System.arraycopy(state.carry, 0, unknown, 0, unknown.length);
                atStart = false;
            }
            take(substep);
            before = substep;
        }
        ledger.step();
    }

    /** A step changes what it knows nothing of by O(h) of itself alone, so that comes along as it is. */
    private void take(Stepper substep) {
        earlier.set(substep.ledger());
        substep.advance();
        ledger.add(substep.ledger(), earlier);
        substep.state(high);
        substep.remainder(low);
        for (int i = 0; i < low.length; i++) {
            low[i] += unknown[i];
        }
        state.set(high, low);
    }
}
