package dev.hnn.models.network;

/**
 * The products that a network is made of, for matrices held as arrays of rows.
 *
 * <p>A few rows a sweep, in small methods with nested {@link Math#fma}: the form that C2 vectorises. Every element of a
 * combination is one chain of fused multiply–adds in the order of the rows, whatever the sweeps.
 */
final class Rows {

    private Rows() {}

    /**
     * sum ← sum + Σⱼ cⱼ rowⱼ.
     *
     * @param rows the rows, each as long as the sum. Not modified.
     * @param c as many coefficients as rows. Not modified.
     * @param sum Modified.
     */
    static void combine(double[][] rows, double[] c, double[] sum) {
        int j = 0;
        for (; j + 3 < rows.length; j += 4) {
            addFour(rows[j], rows[j + 1], rows[j + 2], rows[j + 3], c[j], c[j + 1], c[j + 2], c[j + 3], sum);
        }
        for (; j < rows.length; j++) {
            addOne(rows[j], c[j], sum);
        }
    }

    /** The same for two sets of coefficients at once, which reads the rows once: a value and its tangent, say. */
    static void combine(double[][] rows, double[] c, double[] d, double[] sum, double[] tangent) {
        int j = 0;
        for (; j + 1 < rows.length; j += 2) {
            addTwo(rows[j], rows[j + 1], c[j], c[j + 1], d[j], d[j + 1], sum, tangent);
        }
        if (j < rows.length) {
            addOne(rows[j], c[j], sum);
            addOne(rows[j], d[j], tangent);
        }
    }

    /** Σᵢ aᵢ bᵢ, as four interleaved chains. */
    static double dot(double[] a, double[] b) {
        double s0 = 0;
        double s1 = 0;
        double s2 = 0;
        double s3 = 0;
        int i = 0;
        for (; i + 3 < a.length; i += 4) {
            s0 = Math.fma(a[i], b[i], s0);
            s1 = Math.fma(a[i + 1], b[i + 1], s1);
            s2 = Math.fma(a[i + 2], b[i + 2], s2);
            s3 = Math.fma(a[i + 3], b[i + 3], s3);
        }
        for (; i < a.length; i++) {
            s0 = Math.fma(a[i], b[i], s0);
        }
        return (s0 + s1) + (s2 + s3);
    }

    private static void addFour(
            double[] r0,
            double[] r1,
            double[] r2,
            double[] r3,
            double c0,
            double c1,
            double c2,
            double c3,
            double[] sum) {
        for (int i = 0; i < sum.length; i++) {
            sum[i] = Math.fma(c3, r3[i], Math.fma(c2, r2[i], Math.fma(c1, r1[i], Math.fma(c0, r0[i], sum[i]))));
        }
    }

    /** Two rows a sweep: with four, C2 would read them again for the second sum, or not vectorise at all. */
    private static void addTwo(
            double[] r0, double[] r1, double c0, double c1, double d0, double d1, double[] sum, double[] tangent) {
        for (int i = 0; i < sum.length; i++) {
            double x = r0[i];
            double y = r1[i];
            sum[i] = Math.fma(c1, y, Math.fma(c0, x, sum[i]));
            tangent[i] = Math.fma(d1, y, Math.fma(d0, x, tangent[i]));
        }
    }

    static void addOne(double[] row, double c, double[] sum) {
        for (int i = 0; i < sum.length; i++) {
            sum[i] = Math.fma(c, row[i], sum[i]);
        }
    }
}
