package dev.hnn.models.training;

/** A way to minimise the training loss. */
public enum Optimizer {
    /** Limited-memory BFGS on the whole training set, {@link Lbfgs}. */
    L_BFGS,
    /** {@link Adam}, on batches or on the whole training set. */
    ADAM
}
