package dev.hnn.integrators.stepping;

import dev.hnn.integrators.linearalgebra.MaximumNorm;
import java.util.Arrays;

/**
 * A state that is advanced by small increments without losing their low-order bits: the unevaluated sum x + carry, with
 * the carry below half a unit in the last place of x (Kahan 1965; Hairer, Lubich, Wanner, <i>Geometric Numerical
 * Integration</i>, section VIII.5). The rounding error of each sum is exact, by Knuth's TwoSum.
 */
public final class CompensatedState {

    /** The rounded state; read by steppers, changed by {@link #add} and {@link #set} alone. */
    public final double[] x;

    /** What the rounding lost. */
    public final double[] carry;

    /**
     * Makes a state that is 0.
     *
     * @param dimension its length
     */
    public CompensatedState(int dimension) {
        x = new double[dimension];
        carry = new double[dimension];
    }

    /**
     * Sets the state.
     *
     * @param x0 the state. Not modified.
     * @throws IllegalArgumentException if its length is wrong
     */
    public void start(double[] x0) {
        if (x0.length != x.length) {
            throw new IllegalArgumentException("The initial state has " + x0.length
                    + " numbers, but the dynamics needs " + x.length + ": positions first, then momenta.");
        }
        System.arraycopy(x0, 0, x, 0, x.length);
        Arrays.fill(carry, 0);
    }

    /**
     * x[i] += increment.
     *
     * @param i which coordinate
     * @param increment what is added
     */
    public void add(int i, double increment) {
        double a = x[i];
        double b = increment + carry[i];
        double sum = a + b;
        double virtual = sum - a;
        x[i] = sum;
        carry[i] = (a - (sum - virtual)) + (b - virtual);
    }

    /**
     * x += increments.
     *
     * @param increments as many as there are coordinates. Not modified.
     */
    public void add(double[] increments) {
        for (int i = 0; i < x.length; i++) {
            add(i, increments[i]);
        }
    }

    /**
     * x + factor · increments, the small terms added first.
     *
     * @param factor a number
     * @param increments as many as there are coordinates. Not modified.
     * @param out receives the point; may be the array of the increments. Modified.
     */
    public void displacedBy(double factor, double[] increments, double[] out) {
        for (int i = 0; i < x.length; i++) {
            out[i] = x[i] + (factor * increments[i] + carry[i]);
        }
    }

    /**
     * Sets the state to high + low, rounded once.
     *
     * @param high a state. Not modified.
     * @param low what another stepper says that this lost to rounding. Not modified.
     */
    public void set(double[] high, double[] low) {
        for (int i = 0; i < x.length; i++) {
            x[i] = high[i];
            carry[i] = 0;
            add(i, low[i]);
        }
    }

    /** The maximum norm of x. */
    public double size() {
        return MaximumNorm.of(x);
    }

    /**
     * Copies x.
     *
     * @param out receives x. Modified.
     */
    public void copyTo(double[] out) {
        System.arraycopy(x, 0, out, 0, x.length);
    }
}
