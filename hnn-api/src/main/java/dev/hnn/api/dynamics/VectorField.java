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
}
