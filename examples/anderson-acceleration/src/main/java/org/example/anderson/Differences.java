package org.example.anderson;

import java.util.Arrays;

/**
 * The last few differences of residuals, ΔF, and of images, ΔΦ, in a ring; and the least-squares problem min |f − ΔF γ|.
 *
 * <p>The columns of ΔF are made orthonormal from the newest to the oldest (modified Gram–Schmidt), and what is done to a
 * column of ΔF is done to its column of ΔΦ. Then the correction ΔΦ γ is a sum of projections, and no triangular system is
 * left to solve. A column that hardly differs from newer ones is passed over.
 */
final class Differences {

    /** A column that loses this much by orthogonalisation is noise. */
    private static final double DEPENDENT = 1e-8;

    private final int capacity;
    private final double[][] residuals;
    private final double[][] images;
    private final double[][] q;
    private final double[][] w;
    private final double[] correction;
    private int count;
    private int newest;

    Differences(int dimension, int capacity) {
        this.capacity = capacity;
        this.residuals = new double[capacity][dimension];
        this.images = new double[capacity][dimension];
        this.q = new double[capacity][dimension];
        this.w = new double[capacity][dimension];
        this.correction = new double[dimension];
    }

    void clear() {
        count = 0;
    }

    /** Adds a column, in the place of the oldest where there are too many. */
    void add(double[] residual, double[] lastResidual, double[] image, double[] lastImage) {
        newest = (newest + 1) % capacity;
        count = Math.min(count + 1, capacity);
        for (int i = 0; i < residual.length; i++) {
            residuals[newest][i] = residual[i] - lastResidual[i];
            images[newest][i] = image[i] - lastImage[i];
        }
    }

    /**
     * Solves the least-squares problem.
     *
     * @param f the residual; what no combination of columns explains is left in it. Modified.
     */
    void solve(double[] f) {
        Arrays.fill(correction, 0);
        int rank = 0;
        for (int k = 0; k < count; k++) {
            int column = (newest - k + capacity) % capacity;
            System.arraycopy(residuals[column], 0, q[rank], 0, f.length);
            System.arraycopy(images[column], 0, w[rank], 0, f.length);
            double before = norm(q[rank]) + norm(w[rank]);
            for (int j = 0; j < rank; j++) {
                double product = dot(q[j], q[rank]);
                subtract(product, q[j], q[rank]);
                subtract(product, w[j], w[rank]);
            }
            double length = norm(q[rank]);
            if (length > DEPENDENT * before) {
                scale(1 / length, q[rank]);
                scale(1 / length, w[rank]);
                double product = dot(q[rank], f);
                subtract(product, q[rank], f);
                subtract(-product, w[rank], correction);
                rank++;
            }
        }
    }

    /** An element of ΔΦ γ. */
    double correction(int i) {
        return correction[i];
    }

    private static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }

    private static double norm(double[] a) {
        double largest = 0;
        for (double value : a) {
            largest = Math.max(largest, Math.abs(value));
        }
        if (largest == 0) {
            return 0;
        }
        double sum = 0;
        for (double value : a) {
            sum += (value / largest) * (value / largest); // squares of residuals near 1e-200 would vanish
        }
        return largest * Math.sqrt(sum);
    }

    /** b ← b − factor·a. */
    private static void subtract(double factor, double[] a, double[] b) {
        for (int i = 0; i < a.length; i++) {
            b[i] -= factor * a[i];
        }
    }

    private static void scale(double factor, double[] a) {
        for (int i = 0; i < a.length; i++) {
            a[i] *= factor;
        }
    }
}
