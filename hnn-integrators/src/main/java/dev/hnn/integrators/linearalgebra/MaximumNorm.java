package dev.hnn.integrators.linearalgebra;

/** The maximum norm; NaN if an element is. */
public final class MaximumNorm {

    private MaximumNorm() {}

    /**
     * ‖a‖
     *
     * @param a a vector. Not modified.
     * @return its norm
     */
    public static double of(double[] a) {
        double norm = 0;
        for (double value : a) {
            norm = Math.max(norm, Math.abs(value));
        }
        return norm;
    }

    /**
     * ‖a − b‖
     *
     * @param a a vector. Not modified.
     * @param b one of the same length. Not modified.
     * @return the norm of the difference
     */
    public static double ofDifference(double[] a, double[] b) {
        double norm = 0;
        for (int i = 0; i < a.length; i++) {
            norm = Math.max(norm, Math.abs(a[i] - b[i]));
        }
        return norm;
    }
}
