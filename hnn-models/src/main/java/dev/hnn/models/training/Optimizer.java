package dev.hnn.models.training;

/** A way to minimise the training loss. */
public enum Optimizer {
    /** Limited-memory BFGS on the whole training set, {@link Lbfgs}. */
    L_BFGS,
    /** Adam (Kingma and Ba 2015), on batches or on the whole training set. */
    ADAM
}
