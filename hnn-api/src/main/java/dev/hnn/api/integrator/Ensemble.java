package dev.hnn.api.integrator;

/**
 * An integrator at work on many trajectories that advance together: mutable, for one thread.
 *
 * <p>Every member has the states, and the ledger, that a {@link Stepper} of its own would have, bit for bit: it does not
 * matter how many others there are, in which order, or when they leave. Members are numbered from 0.
 */
public interface Ensemble {

    /** The number of members, those that left included. */
    int size();

    /**
     * Begins the trajectories, all members present, and empties the ledgers.
     *
     * @param x0 the initial states, one for each member, of the dynamics' dimension. Not modified, and not kept.
     * @throws IllegalArgumentException if their number or a length is wrong
     */
    void start(double[][] x0);

    /**
     * Advances every member that is present by one step. Allocates nothing and never throws for numerical reasons, as a
     * stepper does.
     */
    void advance();

    /**
     * Takes a member out, one that has diverged for example: it is advanced no more, and keeps its state and its ledger.
     * Has no effect on one that has left before.
     *
     * @param member its number
     */
    void leave(int member);

    /**
     * Copies the current state of a member.
     *
     * @param member its number
     * @param out receives the state, of the dynamics' dimension. Modified.
     */
    void state(int member, double[] out);

    /**
     * The work done for a member since {@link #start}. The same object for the life of the ensemble.
     *
     * @param member its number
     */
    Ledger ledger(int member);
}
