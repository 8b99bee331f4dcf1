package dev.hnn.api.dynamics;

/** An autonomous ordinary differential equation, ẋ = f(x). */
public interface VectorField extends Dynamics {

    /**
     * Evaluates the right-hand side.
     *
     * @param x the state, of length {@link #dimension()}. Not modified.
     * @param dx receives f(x), of the same length; not the same array as {@code x}. Modified.
     */
    void evaluate(double[] x, double[] dx);

    /**
     * Evaluates the right-hand side at several states. Each result has the bits that {@link #evaluate(double[], double[])}
     * gives, whatever the other states are, and whichever place it has among them.
     *
     * @param x the states, an array for each. Not modified.
     * @param dx receives f(x), an array for each state; none is one of {@code x}. Modified.
     * @param count how many states, the first of those given; at least 0
     */
    default void evaluate(double[][] x, double[][] dx, int count) {
        for (int k = 0; k < count; k++) {
            evaluate(x[k], dx[k]);
        }
    }
}
