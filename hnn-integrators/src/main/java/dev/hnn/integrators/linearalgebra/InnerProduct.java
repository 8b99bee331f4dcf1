package dev.hnn.integrators.linearalgebra;

/** The Euclidean inner product. */
public final class InnerProduct {

    private InnerProduct() {}

    /**
     * Σᵢ aᵢbᵢ, summed from the first to the last.
     *
     * @param a a vector. Not modified.
     * @param b one of the same length. Not modified.
     * @return the inner product
     */
    public static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }
}
