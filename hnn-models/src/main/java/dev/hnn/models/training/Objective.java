package dev.hnn.models.training;

/** A differentiable function of many variables, to be minimised. For one thread. */
public interface Objective {

    /** The number of variables. */
    int dimension();

    /**
     * The function and its gradient.
     *
     * @param x the variables. Not modified.
     * @param gradient receives the partial derivatives; not the same array as {@code x}. Modified.
     * @return the function's value
     * @throws InterruptedException if the thread was interrupted
     */
    double evaluate(double[] x, double[] gradient) throws InterruptedException;
}
