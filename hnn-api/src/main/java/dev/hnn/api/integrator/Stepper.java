package dev.hnn.api.integrator;

import java.util.Arrays;

/**
 * An integrator at work on one trajectory: mutable, for one thread.
 *
 * <p>A stepper owns its state. It may carry gradients, earlier increments and the low-order parts of compensated sums
 * from step to step, so a step is a function of more than the visible state; {@link #start} resets all of it, and whoever
 * studies the one-step map starts afresh before each step.
 */
public interface Stepper {

    /**
     * Begins a trajectory and empties the ledger.
     *
     * @param x0 the initial state, of the dynamics' dimension. Not modified, and not kept.
     * @throws IllegalArgumentException if the length is wrong
     */
    void start(double[] x0);

    /**
     * Goes on from another state, for those who let several steppers take turns, as a composition of substeps does. What belongs
     * to the state that is left, gradients for example, is forgotten. What only helps a solver, such as the increments and the
     * matrix of earlier steps, may be kept, since the states that a stepper is moved to are mostly as near to each other as those
     * of one trajectory are. The next step is that of a fresh start, up to what a solver leaves. By default it is a start, which
     * empties the ledger and takes no notice of the remainder.
     *
     * @param x the state, of the dynamics' dimension. Not modified, and not kept.
     * @param remainder what the state has lost to rounding, as another stepper's {@link #remainder} says. Not modified, and not
     *     kept.
     * @throws IllegalArgumentException if a length is wrong
     */
    default void moveTo(double[] x, double[] remainder) {
        start(x);
    }

    /**
     * Advances the state by one step. Allocates nothing and never throws for numerical reasons: a state that overflows
     * becomes non-finite, an equation that could not be solved is counted in the ledger.
     */
    void advance();

    /**
     * Copies the current state.
     *
     * @param out receives the state, of the dynamics' dimension. Modified.
     */
    void state(double[] out);

    /**
     * What {@link #state} lost to rounding: state + remainder, added without rounding, is the state as the stepper itself
     * knows it. Compensated sums know it to twice the precision, which is what it takes to see the round-off of a step; by
     * default it is zero.
     *
     * @param out receives the remainder, of the dynamics' dimension. Modified.
     */
    default void remainder(double[] out) {
        Arrays.fill(out, 0);
    }

    /** The work done since {@link #start}. The same object for the life of the stepper. */
    Ledger ledger();
}
