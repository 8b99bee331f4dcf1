package dev.hnn.integrators.solvers;

/** The maximum norm; NaN if an element is. */
final class MaximumNorm {

    private MaximumNorm() {}

    static double of(double[] y) {
        double norm = 0;
        for (double value : y) {
            norm = Math.max(norm, Math.abs(value));
        }
        return norm;
    }

    static double ofDifference(double[] a, double[] b) {
        double norm = 0;
        for (int i = 0; i < a.length; i++) {
            norm = Math.max(norm, Math.abs(a[i] - b[i]));
        }
        return norm;
    }
}
