package dev.hnn.integrators.stephalving;

import dev.hnn.api.integrator.Ledger;
import dev.hnn.api.integrator.Stepper;
import dev.hnn.integrators.linearalgebra.MaximumNorm;

/** {@link StepHalving} at work. */
final class HalvingStepper implements Stepper {

    /** The k-th of them takes steps of h/2ᵏ. */
    private final Stepper[] steppers;

    private final double[] before;
    private final double[] after;
    private final Ledger ledger = new Ledger();

    /** What the first stepper had counted before a step. */
    private final Ledger earlier = new Ledger();

    private final Ledger nothing = new Ledger();

    HalvingStepper(Stepper[] steppers, int dimension) {
        this.steppers = steppers;
        this.before = new double[dimension];
        this.after = new double[dimension];
    }

    @Override
    public void start(double[] x0) {
        steppers[0].start(x0);
        ledger.clear();
    }

    @Override
    public void advance() {
        Stepper whole = steppers[0];
        whole.state(before);
        earlier.set(whole.ledger());
        whole.advance();
        boolean converged = whole.ledger().unconvergedSteps() == earlier.unconvergedSteps();
        if (converged || !Double.isFinite(MaximumNorm.of(before)) || !retry()) {
            ledger.add(whole.ledger(), earlier);
        } else {
            ledger.addAttempt(whole.ledger(), earlier);
            whole.start(after); // what it remembers is of a step that was not taken
        }
        ledger.step();
    }

    /** Takes the step again in shorter and shorter ones; whether all of them converged, and led to {@link #after}. */
    private boolean retry() {
        for (int k = 1; k < steppers.length; k++) {
            Stepper shorter = steppers[k];
            shorter.start(before);
            long steps = 1L << k;
            do {
                shorter.advance();
                steps--;
            } while (steps > 0 && shorter.ledger().unconvergedSteps() == 0);
            if (shorter.ledger().unconvergedSteps() == 0) {
                shorter.state(after);
                ledger.add(shorter.ledger(), nothing);
                return true;
            }
            ledger.addAttempt(shorter.ledger(), nothing);
        }
        return false;
    }

    @Override
    public void state(double[] out) {
        steppers[0].state(out);
    }

    @Override
    public void remainder(double[] out) {
        steppers[0].remainder(out);
    }

    @Override
    public Ledger ledger() {
        return ledger;
    }
}
