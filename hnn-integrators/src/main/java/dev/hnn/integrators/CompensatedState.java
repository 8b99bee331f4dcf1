package dev.hnn.integrators;

import java.util.Arrays;

/**
 * A state that is advanced by small increments without losing their low-order bits: the unevaluated sum x + carry, with
 * the carry below half a unit in the last place of x (Kahan 1965; Hairer, Lubich, Wanner, <i>Geometric Numerical
 * Integration</i>, section VIII.5). The rounding error of each sum is exact, by Knuth's TwoSum.
 */
final class CompensatedState {

    final double[] x;
    final double[] carry;

    CompensatedState(int dimension) {
        x = new double[dimension];
        carry = new double[dimension];
    }

    void start(double[] x0) {
        if (x0.length != x.length) {
            throw new IllegalArgumentException("The initial state has " + x0.length
                    + " numbers, but the dynamics needs " + x.length + ": positions first, then momenta.");
        }
        System.arraycopy(x0, 0, x, 0, x.length);
        Arrays.fill(carry, 0);
    }

    /** x[i] += increment. */
    void add(int i, double increment) {
        double a = x[i];
        double b = increment + carry[i];
        double sum = a + b;
        double virtual = sum - a;
        x[i] = sum;
        carry[i] = (a - (sum - virtual)) + (b - virtual);
    }

    /** The maximum norm of x. */
    double size() {
        double size = 0;
        for (double value : x) {
            size = Math.max(size, Math.abs(value));
        }
        return size;
    }

    void copyTo(double[] out) {
        System.arraycopy(x, 0, out, 0, x.length);
    }
}
