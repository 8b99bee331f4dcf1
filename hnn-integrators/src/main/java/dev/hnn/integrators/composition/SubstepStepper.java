package dev.hnn.integrators.composition;

import dev.hnn.api.integrator.Ledger;
import dev.hnn.api.integrator.Stepper;
import dev.hnn.integrators.stepping.CompensatedState;
import dev.hnn.integrators.stepping.CompensatedStepper;

/** {@link SymmetricComposition} at work: each substep's stepper is moved to where the one before it ended. */
final class SubstepStepper extends CompensatedStepper {

    /** In the order in which they are taken. */
    private final Stepper[] substeps;

    /** What the state has lost to rounding and the stepper at work knows nothing of. */
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
        for (Stepper substep : substeps) {
            if (atStart) {
                substep.start(state.x);
                notice(substep);
            } else if (substeps.length > 1) { // one alone is where it has to be
                substep.moveTo(state.x, state.carry);
                notice(substep);
            }
            take(substep);
        }
        atStart = false;
        ledger.step();
    }

    private void notice(Stepper substep) {
        substep.remainder(low);
        for (int i = 0; i < low.length; i++) {
            unknown[i] = state.carry[i] - low[i];
        }
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
